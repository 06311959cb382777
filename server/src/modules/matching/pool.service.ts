import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import {
  VolunteerFactsReader,
  VolunteerHistory,
  type Errand,
  type HeldShift,
  type KnownVolunteer,
} from '../volunteer/index.js';
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

  /** Everybody registered, for one errand. */
  async forErrand(errand: Errand): Promise<Pooled[]> {
    const did = await this.history.whoDid(errand);
    return this.pool(await this.facts.volunteers(), ({ personId }) => did.has(personId));
  }

  /** One person for many errands; `again` is left to the caller. Null when she is not registered. */
  async ofPerson(personId: string): Promise<Pooled | null> {
    const volunteer = await this.facts.volunteer(personId);
    return volunteer ? ((await this.pool([volunteer], () => false))[0] ?? null) : null;
  }

  private async pool(
    volunteers: readonly KnownVolunteer[],
    again: (volunteer: KnownVolunteer) => boolean,
  ): Promise<Pooled[]> {
    const ids = volunteers.map(({ personId }) => personId);
    const since = new Date(this.clock.now().getTime() - LOOK_BACK_MS);
    const [held, records, stats] = await Promise.all([
      this.facts.held(ids, since),
      this.history.recordsOf(ids),
      this.stats.of(ids),
    ]);
    const heldBy = new Map<string, HeldShift[]>();
    for (const shift of held) heldBy.set(shift.personId, [...(heldBy.get(shift.personId) ?? []), shift]);
    return volunteers.map((volunteer) => {
      const commitments = heldBy.get(volunteer.personId) ?? [];
      return {
        volunteer,
        commitments,
        load: minutesOf(commitments.filter(({ status }) => status === 'CONFIRMED')),
        offers: stats.get(volunteer.personId) ?? NEVER_ASKED,
        record: records.get(volunteer.personId) ?? { kept: 0, lateCancels: 0 },
        again: again(volunteer),
      };
    });
  }
}

const minutesOf = (shifts: readonly HeldShift[]): number =>
  shifts.reduce((sum, { startAt, endAt }) => sum + (endAt.getTime() - startAt.getTime()) / MINUTE_MS, 0);
