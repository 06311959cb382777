import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { AppError } from '../../platform/http/index.js';
import { checkOutCloses } from './attendance.times.js';
import { Claims, type Place } from './claims.js';
import { Presence, type Sighting } from './presence.js';
import { holdPerson } from './slots.js';
import { Signup } from './task.entity.js';
import { VolunteerFactsReader } from './volunteer.facts.js';

/**
 * Coming and going where nobody leads: who visits alone writes a log, and that is her check-in. The hours wait for the
 * organiser as all others do.
 */
@Injectable()
export class SoloDuty {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
    @Inject(Claims) private readonly claims: Claims,
    @Inject(Presence) private readonly presence: Presence,
  ) {}

  /** Throws `attendance.not_signed_up`, or as coming does. */
  async come(tx: EntityManager, personId: string, taskId: string): Promise<void> {
    const { place, signup } = await this.duty(tx, personId, taskId);
    await this.presence.come(tx, place, signup, seenBy(personId));
  }

  /** After check-out has closed nothing is counted here: what was forgotten goes to review as everywhere. */
  async go(tx: EntityManager, personId: string, taskId: string): Promise<void> {
    const { place, signup } = await this.duty(tx, personId, taskId);
    if (this.clock.now() <= checkOutCloses(place.shift))
      await this.presence.go(tx, place, signup, seenBy(personId));
  }

  private async duty(
    tx: EntityManager,
    personId: string,
    taskId: string,
  ): Promise<{ place: Place; signup: Signup }> {
    await holdPerson(tx, personId);
    const [known] = await this.facts.tasks([taskId], tx);
    const signup =
      known && (await tx.findOneBy(Signup, { shiftId: known.shift.id, personId, status: 'CONFIRMED' }));
    if (!signup) throw new AppError('attendance.not_signed_up');
    return { place: await this.claims.place(signup.slotId, tx), signup };
  }
}

const seenBy = (by: string): Sighting => ({ method: 'SELF', by, score: null });
