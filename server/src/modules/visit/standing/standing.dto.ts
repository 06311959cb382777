import { CARE_KINDS } from '@linli/shared';
import { TABLE_FORMATS } from '../../../platform/export/index.js';
import { Id, Instant, ListOf, Nested, OneOf, Text, Whole } from '../../../platform/http/index.js';
import { STANDING_STATES } from './standing.js';

export class StandingQuery {
  @OneOf(STANDING_STATES, 'StandingState', { optional: true }) state?: string;
  @OneOf(CARE_KINDS, 'CareKind', { optional: true }) kind?: string;
  @Text({ optional: true, max: 12, pattern: /^\d{12}$/, description: 'One community' }) community?: string;
}

export class StandingFileQuery extends StandingQuery {
  @OneOf(TABLE_FORMATS, 'TableFormat', { optional: true, description: 'xlsx when absent' }) format?: string;
}

export class StandingView {
  @Id() recipientId!: string;
  @Text() communityCode!: string;
  @Text() communityName!: string;
  @Text({ nullable: true, example: '李**', description: 'Only for her own committee' })
  maskedName!: string | null;
  @Text({ example: '一位独居老人' }) phrase!: string;
  @OneOf(CARE_KINDS, 'CareKind', { nullable: true }) kind!: string | null;
  @Text({ nullable: true }) kindLabel!: string | null;
  @OneOf(STANDING_STATES, 'StandingState') state!: string;
  @Text({ example: '超了 3 天' }) stateLabel!: string;
  @Whole({ description: 'Days over the rhythm' }) lateDays!: number;
  @Whole({ nullable: true, description: 'Days between visits' }) everyDays!: number | null;
  @Instant({ nullable: true }) lastVisitAt!: string | null;
  @Text({ nullable: true }) lastVisitor!: string | null;
  @Instant({ nullable: true }) nextAt!: string | null;
  @Text({ nullable: true, description: 'Who goes next' }) nextVisitor!: string | null;
  @Whole({ description: 'Missed one after the other' }) missedInRow!: number;
  @Whole({ description: 'Visits in the last 180 days' }) visits!: number;
  @Whole({ description: 'Of the last visits, so many in a row by the same person' }) sameFace!: number;
}

export class StandingCountsView {
  @Whole() all!: number;
  @Whole() overdue!: number;
  @Whole() soon!: number;
  @Whole() fine!: number;
  @Whole() noPlan!: number;
}

export class StandingCommunityView {
  @Text() code!: string;
  @Text() name!: string;
}

export class StandingsView {
  @ListOf(() => StandingView, { description: 'The latest first' }) rows!: StandingView[];
  @Nested(() => StandingCountsView, { description: 'Of all that may be seen, whatever the state asked for' })
  counts!: StandingCountsView;
  @ListOf(() => StandingCommunityView) communities!: StandingCommunityView[];
}
