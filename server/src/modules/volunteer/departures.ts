import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { Attendance } from './attendance.entity.js';
import { Claims } from './claims.js';
import { Promotion } from './promotion.js';
import { isHolding } from './signup.status.js';
import { holdPerson, holdSlot, takePlaces } from './slots.js';
import { Signup } from './task.entity.js';
import { taskEvent } from './volunteer.events.js';

/** How somebody leaves. */
interface Leaving {
  /** Who did it, when that was not she herself. */
  readonly by?: string | null;
  /** Why she says no to a place the organiser gave her. */
  readonly reason?: string;
}

/** How places change hands: given back, passed on to who waits, granted or refused by the organiser. */
@Injectable()
export class Departures {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(Claims) private readonly claims: Claims,
    @Inject(Promotion) private readonly promotion: Promotion,
  ) {}

  /**
   * She cannot come. Her place goes to the first who waits, in the same transaction. Whoever was asked by name, or has not
   * said yet that she comes, leaves no trace.
   */
  async leave(tx: EntityManager, personId: string, signupId: string, how: Leaving = {}): Promise<void> {
    await holdPerson(tx, personId);
    const { slotId } = await this.mine(tx, personId, signupId);
    await holdSlot(tx, slotId);
    const place = await this.claims.place(slotId, tx);
    const before = await this.mine(tx, personId, signupId);
    if (!isHolding(before.status)) throw new AppError('task.illegal_transition', { possible: [] });
    const now = this.clock.now();
    if (place.task.status !== 'PUBLISHED' || place.shift.endAt <= now) throw new AppError('task.closed');
    if (await tx.existsBy(Attendance, { signupId })) throw new AppError('task.checked_in');
    if (how.reason && !before.assigned) throw new AppError('task.wrong_mode', { possible: ['cancelSignup'] });
    const held = before.status === 'CONFIRMED';
    // What was changed after she said yes, she may leave at any time.
    const free = before.assigned || before.answerUntil !== null || before.changedAt !== null;
    const late = held && !free && now > place.shift.cancelUntil;
    await updateWhere(
      tx,
      Signup,
      { id: signupId, status: before.status },
      {
        status: 'CANCELLED',
        waitSeq: null,
        changedAt: null,
        answerUntil: null,
        children: null,
        childNames: null,
        statusAt: now,
        ...(late ? { lateCancels: before.lateCancels + 1 } : {}),
      },
    );
    const told = {
      actorId: how.by ?? personId,
      personId,
      roleName: place.slot.name,
      onBehalf: Boolean(how.by),
      ...(how.reason ? { text: how.reason } : {}),
    };
    const type = how.reason ? 'signup.refused' : 'signup.cancelled';
    await this.events.record(tx, taskEvent(type, signupId, place, told));
    if (held) await this.promotion.passOn(tx, place, 1 + (before.children ?? 0));
  }

  /** The organiser agrees to an application. */
  async approve(tx: EntityManager, actorId: string, signup: Signup): Promise<void> {
    if (!(await takePlaces(tx, signup.slotId))) {
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

  private async mine(tx: EntityManager, personId: string, signupId: string): Promise<Signup> {
    const signup = await tx.findOneBy(Signup, { id: signupId, personId });
    if (!signup) throw notFound();
    return signup;
  }
}
