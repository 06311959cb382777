import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { Attendance } from './attendance.entity.js';
import { Claims, type Place } from './claims.js';
import { isHolding } from './signup.status.js';
import { holdPerson, holdSlot, returnPlace, takePlace } from './slots.js';
import { Signup } from './task.entity.js';
import { taskEvent } from './volunteer.events.js';

/** How places change hands: given back, passed on to who waits, granted or refused by the organiser. */
@Injectable()
export class Departures {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(Claims) private readonly claims: Claims,
  ) {}

  /** She cannot come. Her place goes to the first who waits, in the same transaction. */
  async leave(tx: EntityManager, personId: string, signupId: string): Promise<void> {
    await holdPerson(tx, personId);
    const { slotId } = await this.mine(tx, personId, signupId);
    await holdSlot(tx, slotId);
    const place = await this.claims.place(slotId, tx);
    const before = await this.mine(tx, personId, signupId);
    if (!isHolding(before.status)) throw new AppError('task.illegal_transition', { possible: [] });
    const now = this.clock.now();
    if (place.task.status !== 'PUBLISHED' || place.shift.endAt <= now) throw new AppError('task.closed');
    if (await tx.existsBy(Attendance, { signupId })) throw new AppError('task.illegal_transition');
    const held = before.status === 'CONFIRMED';
    // What was changed after she said yes, she may leave at any time.
    const late = held && now > place.shift.cancelUntil && before.changedAt === null;
    await updateWhere(
      tx,
      Signup,
      { id: signupId, status: before.status },
      {
        status: 'CANCELLED',
        waitSeq: null,
        changedAt: null,
        statusAt: now,
        ...(late ? { lateCancels: before.lateCancels + 1 } : {}),
      },
    );
    const told = { actorId: personId, personId, roleName: place.slot.name };
    await this.events.record(tx, taskEvent('signup.cancelled', signupId, place, told));
    if (held) await this.passOn(tx, place);
  }

  /** The organiser agrees to an application. */
  async approve(tx: EntityManager, actorId: string, signup: Signup): Promise<void> {
    if (!(await takePlace(tx, signup.slotId))) {
      throw new AppError('task.full', { detail: '这个岗位已经满了。' });
    }
    await this.decide(tx, actorId, signup, 'CONFIRMED');
  }

  /** The organiser declines an application. */
  async decline(tx: EntityManager, actorId: string, signup: Signup): Promise<void> {
    await holdSlot(tx, signup.slotId);
    await this.decide(tx, actorId, signup, 'DECLINED');
  }

  private async decide(
    tx: EntityManager,
    actorId: string,
    { id, slotId, personId }: Signup,
    status: 'CONFIRMED' | 'DECLINED',
  ): Promise<void> {
    const place = await this.claims.place(slotId, tx);
    if (place.task.status !== 'PUBLISHED') throw new AppError('task.closed');
    const set = { status, statusAt: this.clock.now() };
    if ((await updateWhere(tx, Signup, { id, status: 'APPLIED' }, set)) === 0) {
      throw new AppError('task.illegal_transition', { possible: [] });
    }
    const type = status === 'CONFIRMED' ? 'signup.confirmed' : 'signup.declined';
    const told = { actorId, personId, roleName: place.slot.name };
    await this.events.record(tx, taskEvent(type, id, place, told));
  }

  /** Fills places that a change made free from the line; the slot is held. */
  async fill(tx: EntityManager, slotId: string): Promise<void> {
    for (;;) {
      const place = await this.claims.place(slotId, tx);
      if (place.slot.filled >= place.slot.demand || !(await this.promoteFirst(tx, place))) return;
      await takePlace(tx, slotId);
    }
  }

  /** Gives a place that became free to the first in the line; the slot is held, so nobody can join unseen. */
  private async passOn(tx: EntityManager, place: Place): Promise<void> {
    if (!(await this.promoteFirst(tx, place))) await returnPlace(tx, place.slot.id);
  }

  /** The first who waits gets a place; false when nobody does, or when it has begun. */
  private async promoteFirst(tx: EntityManager, { slot, ...place }: Place): Promise<boolean> {
    const now = this.clock.now();
    const next =
      now < place.shift.startAt
        ? await tx.findOne(Signup, {
            where: { slotId: slot.id, status: 'WAITLISTED' },
            order: { waitSeq: 'ASC' },
          })
        : null;
    if (!next) return false;
    const set = { status: 'CONFIRMED', waitSeq: null, statusAt: now } as const;
    if ((await updateWhere(tx, Signup, { id: next.id, status: 'WAITLISTED' }, set)) === 0) {
      throw new Error('somebody left the waiting line without holding its slot');
    }
    const told = { actorId: null, personId: next.personId, roleName: slot.name, promoted: true };
    await this.events.record(tx, taskEvent('signup.confirmed', next.id, place, told));
    return true;
  }

  private async mine(tx: EntityManager, personId: string, signupId: string): Promise<Signup> {
    const signup = await tx.findOneBy(Signup, { id: signupId, personId });
    if (!signup) throw notFound();
    return signup;
  }
}
