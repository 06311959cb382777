import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
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
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
    @Inject(Claims) private readonly claims: Claims,
    @Inject(Presence) private readonly presence: Presence,
  ) {}

  /** Throws `attendance.not_signed_up`, or as coming does. */
  async come(tx: EntityManager, personId: string, taskId: string, at: Date): Promise<void> {
    const { place, signup } = await this.duty(tx, personId, taskId);
    await this.presence.come(tx, place, signup, seenBy(personId, at));
  }

  /** After check-out has closed nothing is counted here: what was forgotten goes to review as everywhere, or is there already. */
  async go(tx: EntityManager, personId: string, taskId: string, at: Date): Promise<void> {
    const { place, signup } = await this.duty(tx, personId, taskId);
    if (at > checkOutCloses(place.shift)) return;
    await this.presence.go(tx, place, signup, seenBy(personId, at)).catch((error: unknown) => {
      if (!(error instanceof AppError) || error.code !== 'attendance.in_review') throw error;
    });
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

const seenBy = (by: string, at: Date): Sighting => ({ method: 'SELF', by, score: null, at });
