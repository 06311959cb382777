import { Inject, Injectable } from '@nestjs/common';
import { clockText, fixedMomentText, sizeOf } from '@linli/shared';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { ActivityCodes } from './activity.codes.js';
import { Activity } from './activity.entity.js';
import { manages } from './activity.policy.js';
import { checkInFrom, checkInUntil } from './activity.times.js';
import type { CheckInBody } from './signup.dto.js';
import { ActivitySignup } from './signup.entity.js';

/** Checking in at the door: by the household's code, or from the list for those without a phone. */
@Injectable()
export class ArrivalService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ActivityCodes) private readonly codes: ActivityCodes,
  ) {}

  /** Returns the signup that arrived. Once: a second time says when the first was. */
  async checkIn(actor: Actor, activityId: string, body: CheckInBody): Promise<string> {
    return this.db.transaction(async (tx) => {
      const activity = await this.mine(tx, actor, activityId);
      const signup = await this.meant(tx, activity, body);
      this.refuseTime(activity);
      const seats = sizeOf(signup);
      if (signup.leftAt) throw new AppError('activity.not_joined', { detail: '这一家已经说不来了。' });
      if (seats === 0) throw new AppError('activity.only_waiting');
      const set = {
        arrived: Math.min(body.arrived ?? seats, seats),
        arrivedAt: this.clock.now(),
        arrivedBy: actor.personId,
        arrivedVia: body.code ? 'SCAN' : 'LIST',
      } as const;
      const still = { id: signup.id, arrivedAt: IsNull(), leftAt: IsNull() };
      if ((await updateWhere(tx, ActivitySignup, still, set)) === 0) {
        const { arrivedAt } = await tx.findOneByOrFail(ActivitySignup, { id: signup.id });
        const when = arrivedAt ? `${clockText(arrivedAt)} ` : '';
        throw new AppError('activity.already_arrived', { detail: `这一家 ${when}已经签到了。` });
      }
      return signup.id;
    });
  }

  /** Tapped the wrong line. */
  async undo(actor: Actor, activityId: string, signupId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await this.mine(tx, actor, activityId);
      const gone = { arrived: null, arrivedAt: null, arrivedBy: null, arrivedVia: null };
      const which = { id: signupId, activityId, arrivedAt: Not(IsNull()), liked: IsNull() };
      if ((await updateWhere(tx, ActivitySignup, which, gone)) === 0) throw notFound();
    });
  }

  private async mine(tx: EntityManager, actor: Actor, id: string): Promise<Activity> {
    const activity = await tx.findOneBy(Activity, { id });
    if (!activity || !manages(actor, activity)) throw notFound();
    return activity;
  }

  private async meant(
    tx: EntityManager,
    { id: activityId }: Activity,
    { code, signupId }: CheckInBody,
  ): Promise<ActivitySignup> {
    const id = code ? this.codes.read(code) : signupId;
    const signup = id ? await tx.findOneBy(ActivitySignup, { id }) : null;
    if (!signup) throw code ? new AppError('activity.code_invalid') : notFound();
    if (signup.activityId !== activityId) throw code ? new AppError('activity.code_elsewhere') : notFound();
    return signup;
  }

  private refuseTime({ startAt, endAt, status }: Activity): void {
    const now = this.clock.now();
    if (status === 'CANCELLED' || status === 'DRAFT' || status === 'IN_REVIEW')
      throw new AppError('activity.illegal_transition');
    if (now < checkInFrom(startAt)) {
      const detail = `还没到签到的时间，${fixedMomentText(checkInFrom(startAt))} 起可以签。`;
      throw new AppError('activity.too_early', { detail });
    }
    if (now > checkInUntil(endAt)) throw new AppError('activity.illegal_transition');
  }
}
