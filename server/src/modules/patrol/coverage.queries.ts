import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, findRows, queryRows, selectRows } from '../../platform/database/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { PatrolPlan, PatrolRound, PatrolStop } from './patrol.entity.js';
import { unitOf } from './patrol.presenter.js';
import type { CoverageView, OverdueStopView } from './patrol.view.js';

const DAY_MS = 86_400_000;
const FOUND_DAYS = 30;
const ROUNDS_DAYS = 60;
const MOST_PLANS = 200;

/** How well the grids are walked, for those who answer for them. */
@Injectable()
export class CoverageQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly persons: PersonService,
  ) {}

  /** Every route of her regions, the least seen first. */
  async of(actor: Actor): Promise<CoverageView[]> {
    const plans = await this.plans(actor);
    const planIds = plans.map(({ id }) => id);
    if (planIds.length === 0) return [];
    const now = this.clock.now();
    const ago = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
    const marks = planIds.map(() => '?').join(', ');
    const [stops, rounds, found] = await Promise.all([
      findRows(this.db.read, PatrolStop, { planId: planIds, endedAt: null }, { by: 'position' }),
      selectRows(
        this.db.read,
        PatrolRound,
        `WHERE plan_id IN (${marks}) AND started_at >= ? ORDER BY started_at`,
        [...planIds, ago(ROUNDS_DAYS)],
      ),
      queryRows<{ plan_id: string; total: number | string }>(
        this.db.read,
        `SELECT r.plan_id, COUNT(*) AS total FROM patrol_item i JOIN patrol_round r ON r.id = i.round_id
         WHERE r.plan_id IN (${marks}) AND i.at >= ? GROUP BY r.plan_id`,
        [...planIds, ago(FOUND_DAYS)],
      ),
    ]);
    const lastRound = new Map(rounds.map((round) => [round.planId, round]));
    const names = await this.persons.refs([...lastRound.values()].map(({ personId }) => personId));
    const foundIn = new Map(found.map(({ plan_id, total }) => [plan_id, Number(total)]));
    return plans
      .map((plan): CoverageView => {
        const ofPlan = stops.filter(({ planId }) => planId === plan.id);
        const since = ago(plan.everyDays);
        const late = ofPlan.filter(({ lastVisitAt }) => lastVisitAt === null || lastVisitAt < since);
        const last = lastRound.get(plan.id);
        return {
          planId: plan.id,
          title: plan.title,
          unit: unitOf(ofPlan),
          kind: plan.kind,
          everyDays: plan.everyDays,
          generated: plan.generated,
          stops: ofPlan.length,
          seen: ofPlan.length - late.length,
          lastRoundAt: last?.startedAt.toISOString() ?? null,
          lastWalker: last ? (names.get(last.personId)?.displayName ?? null) : null,
          found: foundIn.get(plan.id) ?? 0,
          overdue: late.map((stop) => presentOverdue(stop, now)).sort(longestFirst),
        };
      })
      .sort(
        (a, b) =>
          a.seen / Math.max(1, a.stops) - b.seen / Math.max(1, b.stops) ||
          a.title.localeCompare(b.title, 'zh-CN'),
      );
  }

  private async plans(actor: Actor): Promise<PatrolPlan[]> {
    const regions = [...new Set(actor.hats('patrol.oversee').map(({ regionCode }) => regionCode))];
    if (regions.length === 0) return [];
    const within = regions.map(() => 'region_code LIKE ?').join(' OR ');
    const tail = `WHERE (${within}) AND ended_at IS NULL ORDER BY region_code, id LIMIT ${MOST_PLANS}`;
    return selectRows(
      this.db.read,
      PatrolPlan,
      tail,
      regions.map((code) => `${code}%`),
    );
  }
}

const presentOverdue = ({ id, name, address, lastVisitAt }: PatrolStop, now: Date): OverdueStopView => ({
  id,
  name,
  address,
  lastVisitAt: lastVisitAt?.toISOString() ?? null,
  days: lastVisitAt && Math.floor((now.getTime() - lastVisitAt.getTime()) / DAY_MS),
});

/** Never comes before any number of days. */
const longestFirst = (a: OverdueStopView, b: OverdueStopView): number =>
  (b.days ?? Number.MAX_SAFE_INTEGER) - (a.days ?? Number.MAX_SAFE_INTEGER);
