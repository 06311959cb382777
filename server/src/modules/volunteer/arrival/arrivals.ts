import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Database, DuplicateKeyError, insertRow } from '../../../platform/database/index.js';
import { AppError, notFound, wrongField } from '../../../platform/http/index.js';
import { momentOf } from '../../../platform/phone-clock/index.js';
import type { Actor } from '../../identity/index.js';
import { Attendance } from '../attendance.entity.js';
import { checkInOpens } from '../attendance.times.js';
import { Shift, Signup } from '../task.entity.js';
import { ArrivalNotice, type ArrivalKind } from './arrival.entity.js';
import type { ArrivalBody, OwnArrivalView } from './arrival.dto.js';
import { presentArrival } from './arrival.presenter.js';

/** Somebody may set out so long before check-in opens. */
const SETS_OUT_MS = 60 * 60_000;

/** Who is on the way to a shift, said by herself: for the eyes of who leads it. */
@Injectable()
export class Arrivals {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** What she said last, or nothing; `http.not_found` for whoever has no place there. */
  async own(actor: Actor, shiftId: string): Promise<OwnArrivalView> {
    const { id } = await this.place(actor, shiftId);
    const said = await this.db.read.findOneBy(ArrivalNotice, { signupId: id });
    return { said: said && presentArrival(said) };
  }

  /** The last word counts, by the time it was said: one that comes late from a phone without a network changes nothing. */
  async say(actor: Actor, shiftId: string, body: ArrivalBody): Promise<OwnArrivalView> {
    const kind = body.kind as ArrivalKind;
    if (kind === 'LATE' && !body.minutes) throw wrongField('minutes', '大概晚几分钟，选一下。');
    const signup = await this.place(actor, shiftId);
    const shift = await this.db.read.findOneByOrFail(Shift, { id: shiftId });
    const { at } = momentOf(body, this.clock.now());
    if (at.getTime() < checkInOpens(shift).getTime() - SETS_OUT_MS) throw new AppError('attendance.not_yet');
    if (at > shift.endAt) throw new AppError('attendance.too_late');
    if (await this.db.read.existsBy(Attendance, { signupId: signup.id }))
      throw new AppError('attendance.already_here');
    const minutes = kind === 'LATE' ? body.minutes! : null;
    await this.write({ signupId: signup.id, shiftId, kind, minutes, at });
    return this.own(actor, shiftId);
  }

  private async write({ signupId, ...said }: ArrivalNotice): Promise<void> {
    try {
      await this.db.transaction((tx) => insertRow(tx, ArrivalNotice, { signupId, ...said }));
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error;
      await this.db.transaction((tx) =>
        tx
          .createQueryBuilder()
          .update(ArrivalNotice)
          .set(said)
          .where('signup_id = :signupId AND at < :at', { signupId, at: said.at })
          .execute(),
      );
    }
  }

  private async place(actor: Actor, shiftId: string): Promise<Signup> {
    const { personId } = actor;
    const signup = await this.db.read.findOneBy(Signup, { shiftId, personId, status: 'CONFIRMED' });
    return signup ?? Promise.reject(notFound());
  }
}
