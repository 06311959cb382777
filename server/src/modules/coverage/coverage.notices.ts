import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findRows } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { CoverageDuty, type CoveragePlan, CoverageSpot } from './coverage.entity.js';
import { type Concerned, coverageEvent } from './coverage.events.js';
import type { Outcome } from './reckoning.js';

/** People to an event. */
const LOT = 100;
/** Places named in one message. */
const NAMED = 3;

interface Place {
  readonly personId: string;
  readonly name: string;
}

/** Tells people what they answer for, in the transaction that made it so. Plans that are not in force concern nobody. */
@Injectable()
export class CoverageNotices {
  constructor(@Inject(EventRecorder) private readonly events: EventRecorder) {}

  /** It is in force now, after others of its kind; who was in one of those only hears that it is over. */
  async applied(
    tx: EntityManager,
    plan: CoveragePlan,
    before: readonly CoveragePlan[],
    actorId: string,
  ): Promise<void> {
    const given = await this.standing(tx, plan.id);
    await this.tell(tx, 'coverage.given', plan, given, actorId);
    const again = new Set(given.map(({ personId }) => personId));
    for (const old of before) await this.over(tx, old, actorId, again);
  }

  /** To be called while the duties still stand. */
  async over(
    tx: EntityManager,
    plan: CoveragePlan,
    actorId: string,
    except: ReadonlySet<string> = new Set(),
  ): Promise<void> {
    const standing = await this.standing(tx, plan.id);
    const places = standing.filter(({ personId }) => !except.has(personId));
    await this.tell(tx, 'coverage.ended', plan, places, actorId);
  }

  /** A run of a plan in force: who takes over, who is rid of places, and what nobody could take. */
  async covered(tx: EntityManager, plan: CoveragePlan, { beginning, ending, spots }: Outcome): Promise<void> {
    const names = new Map(spots.map(({ id, name }) => [id, name]));
    const taken = beginning.map(({ spot, candidate }) => ({
      personId: candidate.personId,
      name: spot.name,
    }));
    const rid = ending.map(({ duty }) => ({
      personId: duty.personId,
      name: names.get(duty.spotId) ?? '',
    }));
    await this.tell(tx, 'coverage.taken-over', plan, taken, null);
    await this.tell(tx, 'coverage.rid', plan, rid, null);
    const missing = spots.reduce((sum, spot) => sum + spot.missing, 0);
    if (missing > (plan.missing ?? 0))
      await this.events.record(tx, coverageEvent('coverage.short', plan, { missing }));
  }

  /** Somebody cannot; whoever put the plan in force hears of it. */
  async absent(
    tx: EntityManager,
    plan: CoveragePlan,
    reason: string,
    people: readonly string[],
    actorId: string,
  ): Promise<void> {
    if (plan.status !== 'APPLIED') return;
    const concerned = people.map((personId) => ({ personId, places: '' }));
    await this.events.record(
      tx,
      coverageEvent('coverage.absent', plan, { actorId, reason, people: concerned }),
    );
  }

  private async standing(tx: EntityManager, planId: string): Promise<Place[]> {
    const [duties, spots] = await Promise.all([
      findRows(tx, CoverageDuty, { planId, endedAt: null }, { by: 'id' }),
      findRows(tx, CoverageSpot, { planId }),
    ]);
    const names = new Map(spots.map(({ id, name }) => [id, name]));
    return duties.map(({ personId, spotId }) => ({ personId, name: names.get(spotId) ?? '' }));
  }

  private async tell(
    tx: EntityManager,
    type: 'coverage.given' | 'coverage.taken-over' | 'coverage.rid' | 'coverage.ended',
    plan: CoveragePlan,
    places: readonly Place[],
    actorId: string | null,
  ): Promise<void> {
    const people = concernedOf(places);
    for (let at = 0; at < people.length; at += LOT) {
      await this.events.record(
        tx,
        coverageEvent(type, plan, { actorId, people: people.slice(at, at + LOT) }),
      );
    }
  }
}

/** One line a person: 3 栋、4 栋、5 栋等 7 处. */
export function concernedOf(places: readonly Place[]): Concerned[] {
  const names = new Map<string, string[]>();
  for (const { personId, name } of places) names.set(personId, [...(names.get(personId) ?? []), name]);
  return [...names].map(([personId, all]) => {
    const first = all.slice(0, NAMED).join('、');
    return { personId, places: all.length > NAMED ? `${first}等 ${all.length} 处` : first };
  });
}
