import { Id, OneOf, Text } from '../../platform/http/index.js';

/** Whose tasks: around me, of my street, of everybody, of my units and teams, or those I have said yes to. */
export const CALENDAR_SCOPES = ['COMMUNITY', 'STREET', 'DISTRICT', 'UNIT', 'MINE'] as const;
export type CalendarScope = (typeof CALENDAR_SCOPES)[number];

export class ScopeQuery {
  @OneOf(CALENDAR_SCOPES, 'CalendarScope', {
    optional: true,
    description: 'COMMUNITY when absent; the nearest one that the reader has, for visitors the district',
  })
  scope?: CalendarScope;
  @Id({ optional: true, description: 'One unit or team instead' }) unitId?: string;
}

export class MonthQuery extends ScopeQuery {
  @Text({ max: 7, pattern: /^\d{4}-(0[1-9]|1[0-2])$/, example: '2026-12' }) month!: string;
}

export class DayQuery extends ScopeQuery {
  @Text({ max: 10, pattern: /^\d{4}-\d{2}-\d{2}$/, example: '2026-12-04' }) date!: string;
}
