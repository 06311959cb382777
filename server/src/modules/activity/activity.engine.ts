import { Inject, Injectable } from '@nestjs/common';
import { type ActivityAction, ACTIVITY_MACHINE, actionsFrom, nextState } from '@linli/shared';
import { type EntityManager, IsNull, type QueryDeepPartialEntity } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError } from '../../platform/http/index.js';
import { Activity, ActivityHistory } from './activity.entity.js';
import { activityEvent, type ActivityEventType } from './activity.events.js';
import { ActivitySignup } from './signup.entity.js';

/** Who moves an activity, and what is to be said about it. */
export interface Step {
  actorId: string | null;
  reason?: string;
  set?: QueryDeepPartialEntity<Activity>;
}

const EVENTS: Partial<Record<ActivityAction, ActivityEventType>> = {
  submit: 'activity.submitted',
  publish: 'activity.published',
  approve: 'activity.approved',
  return: 'activity.returned',
  hold: 'activity.held',
  sumUp: 'activity.summed-up',
  cancel: 'activity.cancelled',
};

/** Moves activities along their states: guarded update, history and event in one transaction. */
@Injectable()
export class ActivityEngine {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
  ) {}

  /** Throws `activity.illegal_transition` when it is not possible, or somebody was faster. */
  async move(tx: EntityManager, activity: Activity, action: ActivityAction, step: Step): Promise<void> {
    const { id, status } = activity;
    const next = nextState(ACTIVITY_MACHINE, status, action);
    const set = next && { ...step.set, status: next };
    if (!set || (await updateWhere(tx, Activity, { id, status }, set)) === 0) {
      throw new AppError('activity.illegal_transition', {
        possible: actionsFrom(ACTIVITY_MACHINE, status),
      });
    }
    await this.note(tx, id, action, step);
    const type = EVENTS[action];
    if (!type) return;
    const text = step.reason ? { text: step.reason } : {};
    const told = { actorId: step.actorId, personIds: await this.toldOf(tx, id, action), ...text };
    await this.events.record(tx, activityEvent(type, activity, told));
  }

  async note(
    tx: EntityManager,
    activityId: string,
    action: ActivityHistory['action'],
    { actorId, reason }: Step,
  ): Promise<void> {
    const at = this.clock.now();
    await tx.insert(ActivityHistory, {
      id: newId(),
      activityId,
      action,
      actorId,
      reason: reason ?? null,
      at,
    });
  }

  /** Everybody who comes or waits; once it is over, those who came. */
  private async toldOf(tx: EntityManager, activityId: string, action: ActivityAction): Promise<string[]> {
    const coming = await tx.findBy(ActivitySignup, { activityId, leftAt: IsNull() });
    const isOver = action === 'hold' || action === 'sumUp';
    return coming.flatMap(({ personId, arrivedAt }) => (isOver && !arrivedAt ? [] : [personId]));
  }
}
