import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { UnitService } from '../unit/index.js';
import { HOLDING, VolunteerFactsReader } from '../volunteer/index.js';
import type { CalendarScope, ScopeQuery } from './calendar.dto.js';

/** Which tasks a calendar shows, as a condition on `volunteer_task t` and `shift h`. */
export interface Scope {
  readonly scope: CalendarScope;
  readonly name: string;
  readonly sql: string;
  readonly values: readonly unknown[];
}

const STREET_DIGITS = 9;
const COMMUNITY_DIGITS = 12;

/** Finds out what a reader may mean by "here" and "ours". */
@Injectable()
export class CalendarScopes {
  constructor(
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
  ) {}

  /** Units and teams whose tasks the actor organises. */
  unitsOf(actor: Actor | null): string[] {
    const hats = actor ? [...actor.hats('task.publish'), ...actor.hats('task.lead')] : [];
    return [...new Set(hats.map(({ unitId }) => unitId))];
  }

  async resolve(actor: Actor | null, { scope = 'COMMUNITY', unitId }: ScopeQuery): Promise<Scope> {
    if (unitId) return this.ofUnits([unitId], (await this.units.byIds([unitId])).get(unitId)?.name ?? '');
    if (scope === 'MINE') return this.mine(actor);
    const own = this.unitsOf(actor);
    if (scope === 'UNIT' && own.length > 0) {
      const names = [...(await this.units.byIds(own)).values()].map(({ name }) => name);
      return this.ofUnits(own, names.join('、'));
    }
    return this.around(await this.homeOf(actor), scope);
  }

  private async around(home: string | null, scope: CalendarScope): Promise<Scope> {
    const digits = scope === 'STREET' ? STREET_DIGITS : COMMUNITY_DIGITS;
    const code = scope === 'DISTRICT' ? '' : (home ?? '').slice(0, digits);
    if (code.length < STREET_DIGITS) return { scope: 'DISTRICT', name: '全区', sql: '', values: [] };
    const name = (await this.regions.names([code])).get(code) ?? '';
    const kind = code.length === COMMUNITY_DIGITS ? 'COMMUNITY' : 'STREET';
    return { scope: kind, name, sql: 'AND t.community_code LIKE ?', values: [`${code}%`] };
  }

  private mine(actor: Actor | null): Scope {
    if (!actor) throw new AppError('auth.required');
    return {
      scope: 'MINE',
      name: '我报的',
      sql: `AND EXISTS (SELECT 1 FROM signup g WHERE g.shift_id = h.id AND g.person_id = ? AND g.status IN (?, ?, ?))`,
      values: [actor.personId, ...HOLDING],
    };
  }

  private ofUnits(units: readonly string[], name: string): Scope {
    const marks = units.map(() => '?').join(', ');
    return {
      scope: 'UNIT',
      name,
      sql: `AND (t.organiser_unit_id IN (${marks}) OR t.team_unit_id IN (${marks}))`,
      values: [...units, ...units],
    };
  }

  /** Where she lives; staff who are no volunteers are at home in their region. */
  private async homeOf(actor: Actor | null): Promise<string | null> {
    if (!actor) return null;
    const volunteer = await this.facts.volunteer(actor.personId);
    if (volunteer?.homeCommunityCode) return volunteer.homeCommunityCode;
    const [hat] = [...actor.hats('task.publish'), ...actor.hats('task.lead')];
    return hat?.regionCode ?? null;
  }
}
