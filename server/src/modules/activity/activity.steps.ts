import { Inject, Injectable } from '@nestjs/common';
import type { ActivityAction } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import { FileService } from '../file/index.js';
import type { Actor } from '../identity/index.js';
import { RoomBookings } from '../venue/index.js';
import { TaskService } from '../volunteer/index.js';
import type { ActivityReportBody, ActivityReviewBody, ActivityStepBody } from './activity.dto.js';
import { ActivityEngine } from './activity.engine.js';
import { Activity, ActivityTask } from './activity.entity.js';
import { manages, organiserActions, reviews } from './activity.policy.js';
import { ACTIVITY_REPORT } from './activity.presenter.js';
import { ReviewRules } from './review.rules.js';
import { ActivityService } from './activity.service.js';
import { Seating } from './seating.js';
import { ActivityWait } from './signup.entity.js';

/** Moving an activity on: publish, review, close, hold, cancel, sum up. */
@Injectable()
export class ActivitySteps {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FileService) private readonly files: FileService,
    @Inject(RoomBookings) private readonly rooms: RoomBookings,
    @Inject(TaskService) private readonly tasks: TaskService,
    @Inject(ActivityService) private readonly activities: ActivityService,
    @Inject(ActivityEngine) private readonly engine: ActivityEngine,
    @Inject(Seating) private readonly seating: Seating,
    @Inject(ReviewRules) private readonly rules: ReviewRules,
  ) {}

  /** A step of the organiser. Throws `activity.illegal_transition` with what would be possible. */
  async take(actor: Actor, id: string, { action: given, reason }: ActivityStepBody): Promise<void> {
    const action = given as ActivityAction;
    await this.db.transaction(async (tx) => {
      const activity = await this.held(tx, id, (one) => manages(actor, one));
      const isReviewed = await this.rules.isReviewed(activity.regionCode, tx);
      if (action === 'publish' && isReviewed) throw new AppError('activity.needs_review');
      const possible = organiserActions(activity, isReviewed, this.clock.now());
      if (action === 'sumUp' || !possible.includes(action))
        throw new AppError('activity.illegal_transition', { possible });
      if (action === 'cancel') return this.cancel(tx, activity, actor.personId, reason);
      if (action === 'publish') return this.publish(tx, activity, 'publish', actor);
      if (action === 'submit') await this.activities.keepRoom(tx, coming(activity, this.clock.now()));
      if (action === 'withdraw') await this.rooms.release(tx, id);
      const set = action === 'hold' ? { endedAt: this.clock.now() } : {};
      await this.engine.move(tx, activity, action, {
        actorId: actor.personId,
        ...(reason ? { reason } : {}),
        set,
      });
      if (action === 'reopen') await this.seating.promote(tx, activity);
    });
  }

  /** The street agrees, or says what to change. Never to what one has written oneself. */
  async review(actor: Actor, id: string, { approve, reason }: ActivityReviewBody): Promise<void> {
    await this.db.transaction(async (tx) => {
      const activity = await this.held(tx, id, (one) => reviews(actor, one));
      if (activity.createdBy === actor.personId) throw new AppError('activity.own_review');
      if (approve) return this.publish(tx, activity, 'approve', actor);
      if (!reason) throw wrongField('reason', '请写一句要改哪里');
      await this.rooms.release(tx, id);
      const step = { actorId: actor.personId, reason, set: { reviewNote: reason } };
      await this.engine.move(tx, activity, 'return', step);
    });
  }

  /** Writes how it was; the first time this ends the activity. */
  async report(actor: Actor, id: string, { text, photoIds }: ActivityReportBody): Promise<void> {
    await this.db.transaction(async (tx) => {
      const activity = await this.held(tx, id, (one) => manages(actor, one));
      if (activity.status !== 'HELD' && activity.status !== 'SUMMED_UP')
        throw new AppError('activity.not_over');
      const reportKey = photoIds.length > 0 ? newId() : activity.reportKey;
      if (photoIds.length > 0 && reportKey)
        await this.files.attach(tx, photoIds, actor.personId, { type: ACTIVITY_REPORT, id: reportKey });
      const set = { report: text, reportKey };
      if (activity.status === 'SUMMED_UP') await updateWhere(tx, Activity, { id }, set);
      else await this.engine.move(tx, activity, 'sumUp', { actorId: actor.personId, set });
    });
  }

  private async publish(
    tx: EntityManager,
    activity: Activity,
    action: 'publish' | 'approve',
    { personId: actorId }: Actor,
  ): Promise<void> {
    const now = this.clock.now();
    await this.activities.keepRoom(tx, coming(activity, now));
    await this.engine.move(tx, activity, action, { actorId, set: { publishedAt: now, reviewNote: null } });
  }

  /** Everybody who comes or waits is told; room, waiting line and volunteers are given back. */
  private async cancel(tx: EntityManager, activity: Activity, actorId: string, reason = ''): Promise<void> {
    if (activity.publishedAt && !reason) throw wrongField('reason', '请写一句为什么不办了，报名的人会看到');
    const { id } = activity;
    const set = { cancelReason: reason || null, endedAt: this.clock.now() };
    await this.engine.move(tx, activity, 'cancel', { actorId, ...(reason ? { reason } : {}), set });
    await this.rooms.release(tx, id);
    await tx.delete(ActivityWait, { activityId: id });
    for (const { taskId } of await tx.findBy(ActivityTask, { activityId: id }))
      await this.tasks.callOff(tx, taskId, reason || '活动不办了', actorId);
  }

  private async held(tx: EntityManager, id: string, isHers: (one: Activity) => boolean): Promise<Activity> {
    const activity = await this.seating.hold(tx, id);
    if (!activity || !isHers(activity)) throw notFound();
    return activity;
  }
}

/** What is published has not begun: a draft may have lain about. */
function coming(activity: Activity, now: Date): Activity {
  if (activity.startAt <= now) throw new AppError('activity.in_past');
  return activity;
}
