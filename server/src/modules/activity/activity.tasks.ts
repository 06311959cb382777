import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { TaskService } from '../volunteer/index.js';
import type { ActivityTaskBody } from './activity.dto.js';
import { Activity, ActivityTask } from './activity.entity.js';
import { manages } from './activity.policy.js';

/** Lengths of a task's title and summary. */
const TITLE = 13;
const SUMMARY = 60;

/** Volunteers for an activity: a task of the same time and place. */
@Injectable()
export class ActivityTasks {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(TaskService) private readonly tasks: TaskService,
  ) {}

  /** Asks for volunteers. Task and link are kept together or not at all. */
  async ask(actor: Actor, id: string, { roles, riskNote, insured }: ActivityTaskBody): Promise<void> {
    const activity = await this.db.read.findOneBy(Activity, { id });
    if (!activity || !manages(actor, activity)) throw notFound();
    if (activity.status !== 'PUBLISHED' && activity.status !== 'CLOSED')
      throw new AppError('activity.illegal_transition', { detail: '发布以后才能招志愿者。' });
    const { title, summary, place, lat, lng, startAt, endAt } = activity;
    const body = {
      title: cut(`帮忙：${title}`, TITLE),
      summary: cut(summary, SUMMARY),
      kind: 'OTHER',
      meetingPoint: place,
      lat,
      lng,
      startAt: startAt.toISOString(),
      endAt: endAt.toISOString(),
      roles,
      riskNote,
      insured,
      signupMode: 'FIRST_COME',
    };
    await this.tasks.publish(actor, body, async (tx, taskId) => {
      await tx.insert(ActivityTask, { activityId: id, taskId });
    });
  }
}

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;
