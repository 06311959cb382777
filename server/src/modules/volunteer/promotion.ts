import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, IsNull, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { changeRows, Database, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError } from '../../platform/http/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { Attendance } from './attendance.entity.js';
import { Claims, type Place } from './claims.js';
import { holdPerson, holdSlot, returnPlaces, takePlaces } from './slots.js';
import { Signup } from './task.entity.js';
import { answerTime } from './turn.js';
import { taskEvent } from './volunteer.events.js';

const EVERY_MS = 60_000;

/** How a place that came free finds the next person: kept for her, confirmed by her, or passed on when she is silent. */
@Injectable()
export class Promotion implements OnModuleInit {
  private readonly logger = new Logger('Promotion');

  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(Claims) private readonly claims: Claims,
  ) {}

  onModuleInit(): void {
    this.jobs.every('volunteer.promotions', EVERY_MS, (signal) => this.passOnUnanswered(signal));
  }

  /** Gives places that became free to the first in the line; the slot is held, so nobody can join unseen. */
  async passOn(tx: EntityManager, place: Place, places: number): Promise<void> {
    for (let free = places; free > 0; free--) {
      if (!(await this.next(tx, place))) return returnPlaces(tx, place.slot.id, free);
    }
  }

  /** Fills places that a change made free from the line; the slot is held. */
  async fill(tx: EntityManager, slotId: string): Promise<void> {
    for (;;) {
      const place = await this.claims.place(slotId, tx);
      if (place.slot.filled >= place.slot.demand || !(await this.next(tx, place))) return;
      await takePlaces(tx, slotId);
    }
  }

  /** She comes: the place that was kept is hers. Saying it twice is fine; too late is `task.turn_over`. */
  async confirm(tx: EntityManager, personId: string, taskId: string): Promise<void> {
    await holdPerson(tx, personId);
    const signup = await this.claims.signupOf(tx, personId, taskId);
    const now = this.clock.now();
    const mine = { id: signup.id, status: 'CONFIRMED', answerUntil: MoreThan(now) } as const;
    if ((await updateWhere(tx, Signup, mine, { answerUntil: null, statusAt: now })) === 1) {
      const place = await this.claims.place(signup.slotId, tx);
      const told = { actorId: personId, personId, roleName: place.slot.name };
      await this.events.record(tx, taskEvent('signup.answered', signup.id, place, told));
    } else if (signup.status !== 'CONFIRMED' || signup.answerUntil) throw new AppError('task.turn_over');
  }

  /** Whoever has not answered in time makes room for the next one. */
  async passOnUnanswered(signal?: AbortSignal): Promise<void> {
    const silent = await this.db.read.find(Signup, {
      where: { status: 'CONFIRMED', answerUntil: LessThanOrEqual(this.clock.now()) },
      order: { answerUntil: 'ASC', id: 'ASC' },
    });
    for (const signup of silent) {
      if (signal?.aborted) return;
      await this.db
        .transaction((tx) => this.lapse(tx, signup))
        // One that cannot be passed on must not keep the others waiting.
        .catch((error: unknown) => this.logger.warn(`signup ${signup.id}: ${String(error)}`));
    }
    await this.forgetChildren();
  }

  private async lapse(tx: EntityManager, { id, slotId, personId }: Signup): Promise<void> {
    await holdPerson(tx, personId);
    await holdSlot(tx, slotId);
    const now = this.clock.now();
    const silent = { id, status: 'CONFIRMED', answerUntil: LessThanOrEqual(now) } as const;
    // Who came has answered.
    if (await tx.existsBy(Attendance, { signupId: id })) {
      await updateWhere(tx, Signup, silent, { answerUntil: null });
      return;
    }
    const set = { status: 'CANCELLED', answerUntil: null, statusAt: now } as const;
    if ((await updateWhere(tx, Signup, silent, set)) === 0) return;
    const place = await this.claims.place(slotId, tx);
    const told = { actorId: null, personId, roleName: place.slot.name };
    await this.events.record(tx, taskEvent('signup.lapsed', id, place, told));
    await this.passOn(tx, place, 1);
  }

  private async next(tx: EntityManager, { slot, shift, ...known }: Place): Promise<boolean> {
    const now = this.clock.now();
    if (now >= shift.startAt) return false;
    const next = await tx.findOne(Signup, {
      where: { slotId: slot.id, status: 'WAITLISTED' },
      order: { waitSeq: 'ASC' },
    });
    if (!next) return false;
    const answerUntil = answerTime(now, shift.startAt);
    const set = { status: 'CONFIRMED', waitSeq: null, statusAt: now, answerUntil } as const;
    if ((await updateWhere(tx, Signup, { id: next.id, status: 'WAITLISTED' }, set)) === 0) {
      throw new Error('somebody left the waiting line without holding its slot');
    }
    const told = {
      actorId: null,
      personId: next.personId,
      roleName: slot.name,
      promoted: true,
      ...(answerUntil ? { answerBy: answerUntil.toISOString() } : {}),
    };
    await this.events.record(tx, taskEvent('signup.confirmed', next.id, { ...known, shift }, told));
    return true;
  }

  /** Names of children are for the leader of the day alone. */
  private async forgetChildren(): Promise<void> {
    const now = this.clock.now();
    if (!(await this.db.read.existsBy(Signup, { childNames: Not(IsNull()) }))) return;
    await this.db.transaction((tx) =>
      changeRows(
        tx,
        `UPDATE signup SET child_names = NULL
         WHERE child_names IS NOT NULL AND shift_id IN (SELECT id FROM shift WHERE end_at < ?)`,
        [now],
      ),
    );
  }
}
