import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, selectRows } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { Claims } from './claims.js';
import { Departures } from './departures.js';
import { Shift, Signup, VolunteerTask } from './task.entity.js';
import { organises } from './task.policy.js';
import { TaskReader } from './task.reader.js';
import type { TaskDetailView } from './task.view.js';

/** Signing up and off, one step per call. */
@Injectable()
export class SignupService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Claims) private readonly claims: Claims,
    @Inject(Departures) private readonly departures: Departures,
    @Inject(TaskReader) private readonly tasks: TaskReader,
  ) {}

  /** Takes a place, or applies where the organiser decides. Who was not asked may come all the same. */
  async claim(actor: Actor, taskId: string, slotId: string): Promise<TaskDetailView> {
    await this.db.transaction(async (tx) => {
      const { signupMode } = await this.taskOfSlot(tx, taskId, slotId);
      if (signupMode === 'APPROVAL') await this.claims.apply(tx, actor.personId, slotId);
      else await this.claims.take(tx, actor.personId, slotId);
    });
    return this.tasks.detail(actor, taskId);
  }

  async waitlist(actor: Actor, taskId: string, slotId: string): Promise<TaskDetailView> {
    await this.db.transaction(async (tx) => {
      await this.taskOfSlot(tx, taskId, slotId);
      await this.claims.queue(tx, actor.personId, slotId);
    });
    return this.tasks.detail(actor, taskId);
  }

  async cancel(actor: Actor, taskId: string): Promise<TaskDetailView> {
    await this.db.transaction(async (tx) => {
      const shift = await tx.findOneBy(Shift, { taskId });
      const key = shift && { shiftId: shift.id, personId: actor.personId };
      const signup = key && (await tx.findOneBy(Signup, key));
      if (!signup) throw notFound();
      await this.departures.leave(tx, actor.personId, signup.id);
    });
    return this.tasks.detail(actor, taskId);
  }

  approve(actor: Actor, signupId: string): Promise<TaskDetailView> {
    return this.decide(actor, signupId, (tx, signup) => this.departures.approve(tx, actor.personId, signup));
  }

  decline(actor: Actor, signupId: string): Promise<TaskDetailView> {
    return this.decide(actor, signupId, (tx, signup) => this.departures.decline(tx, actor.personId, signup));
  }

  private async decide(
    actor: Actor,
    signupId: string,
    step: (tx: EntityManager, signup: Signup) => Promise<void>,
  ): Promise<TaskDetailView> {
    const taskId = await this.db.transaction(async (tx) => {
      const signup = await tx.findOneBy(Signup, { id: signupId });
      const { task } = signup ? await this.claims.place(signup.slotId, tx) : { task: null };
      if (!signup || !task || !organises(actor, task)) throw notFound();
      if (signup.personId === actor.personId) {
        throw new AppError('auth.forbidden', { detail: '自己的报名要别人来定。' });
      }
      await step(tx, signup);
      return task.id;
    });
    return this.tasks.detail(actor, taskId);
  }

  private async taskOfSlot(tx: EntityManager, taskId: string, slotId: string): Promise<VolunteerTask> {
    const inTask = `WHERE id = ? AND EXISTS (SELECT 1 FROM role_slot r JOIN shift h ON h.id = r.shift_id
      WHERE r.id = ? AND h.task_id = volunteer_task.id)`;
    const [task] = await selectRows(tx, VolunteerTask, inTask, [taskId, slotId]);
    if (!task) throw notFound();
    return task;
  }
}
