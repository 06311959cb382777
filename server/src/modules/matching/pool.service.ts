import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import {
  NOTHING_YET,
  VolunteerFactsReader,
  VolunteerHistory,
  type Errand,
  type HeldShift,
  type KnownVolunteer,
} from '../volunteer/index.js';
import { matterOf } from './matter.js';
import { NEVER_ASKED, OfferStatsReader } from './offer.stats.js';
import type { Pooled } from './pool.js';

const LOOK_BACK_MS = 14 * 86_400_000;
const MINUTE_MS = 60_000;

/** Brings together what is known of volunteers. */
@Injectable()
export class PoolService {
  constructor(
    private readonly facts: VolunteerFactsReader,
    private readonly history: VolunteerHistory,
    private readonly stats: OfferStatsReader,
    private readonly clock: Clock,
  ) {}

  /** Everybody registered, for one task. */
  async forErrand(task: Errand & Told): Promise<Pooled[]> {
    const did = await this.history.whoDid(task);
    const matter = matterOf(task);
    const pool = await this.pool(await this.facts.volunteers());
    return pool.map((pooled) => ({ ...pooled, matter, again: did.has(pooled.volunteer.personId) }));
  }

  /** Everybody registered; `again` and `matter` are left to the caller. */
  async everybody(): Promise<Pooled[]> {
    return this.pool(await this.facts.volunteers());
  }

  /** One person for many tasks; `again` and `matter` are left to the caller. Null when she is not registered. */
  async ofPerson(personId: string): Promise<Pooled | null> {
    const volunteer = await this.facts.volunteer(personId);
    return volunteer ? ((await this.pool([volunteer], [personId]))[0] ?? null) : null;
  }

  /** Without `ids` what is known of all is read at once, however many they are. */
  private async pool(volunteers: readonly KnownVolunteer[], ids?: readonly string[]): Promise<Pooled[]> {
    const since = new Date(this.clock.now().getTime() - LOOK_BACK_MS);
    const [held, records, stats] = await Promise.all([
      this.facts.held(ids, since),
      this.history.recordsOf(ids),
      this.stats.of(ids),
    ]);
    const heldBy = new Map<string, HeldShift[]>();
    for (const shift of held) {
      const before = heldBy.get(shift.personId);
      if (before) before.push(shift);
      else heldBy.set(shift.personId, [shift]);
    }
    return volunteers.map((volunteer) => {
      const commitments = heldBy.get(volunteer.personId) ?? [];
      return {
        volunteer,
        commitments,
        load: minutesOf(commitments.filter(({ status }) => status === 'CONFIRMED')),
        offers: stats.get(volunteer.personId) ?? NEVER_ASKED,
        record: records.get(volunteer.personId) ?? NOTHING_YET,
        again: false,
        matter: null,
      };
    });
  }
}

/** The words of a task. */
type Told = Parameters<typeof matterOf>[0];

const minutesOf = (shifts: readonly HeldShift[]): number =>
  shifts.reduce((sum, { startAt, endAt }) => sum + (endAt.getTime() - startAt.getTime()) / MINUTE_MS, 0);
