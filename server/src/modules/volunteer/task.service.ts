import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RequestHandover } from '../request/index.js';
import { Attendance } from './attendance.entity.js';
import { checkRoles, timesOf } from './publish.rules.js';
import { HOLDING } from './signup.status.js';
import { holdSlot } from './slots.js';
import type { CreateTaskBody } from './task.dto.js';
import { type EnteredTask, TaskEntries } from './task.entries.js';
import { RoleSlot, Shift, Signup, VolunteerTask } from './task.entity.js';
import { reaches } from './task.policy.js';
import { TaskReader } from './task.reader.js';
import type { TaskDetailView } from './task.view.js';
import { taskEvent } from './volunteer.events.js';

@Injectable()
export class TaskService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(RequestHandover) private readonly handover: RequestHandover,
    @Inject(TaskReader) private readonly tasks: TaskReader,
    @Inject(TaskEntries) private readonly entries: TaskEntries,
  ) {}

  /** Publishes a task; out of a request, that one moves in the same transaction. So does `also`, what belongs to it. */
  async publish(
    actor: Actor,
    body: CreateTaskBody,
    also?: (tx: EntityManager, taskId: string) => Promise<void>,
  ): Promise<TaskDetailView> {
    const times = timesOf(body, this.clock.now());
    checkRoles(body);
    const home = await this.entries.homeOf(actor, body);
    const taskId = newId();
    await this.db.transaction(async (tx) => {
      if (body.requestId) await this.handover.toTask(tx, actor, body.requestId, taskId);
      const { requestId } = body;
      const origin = requestId ? { requestId } : {};
      const entered = await this.entries.enter(
        tx,
        actor.personId,
        body,
        home,
        [{ taskId, ...times }],
        origin,
      );
      await this.announce(tx, entered, actor.personId);
      await also?.(tx, taskId);
    });
    return this.tasks.detail(actor, taskId);
  }

  /** Says that people may be asked for these tasks from now on. */
  async announce(tx: EntityManager, tasks: readonly EnteredTask[], actorId: string | null): Promise<void> {
    const told = tasks.map((one) =>
      taskEvent('task.published', one.task.id, one, { actorId, text: one.task.signupMode }),
    );
    await this.events.record(tx, ...told);
  }

  /** Calls a task off. Everybody who holds or wants a place is told; its request waits for the dispatcher again. */
  async cancel(actor: Actor, taskId: string, reason: string): Promise<TaskDetailView> {
    await this.db.transaction(async (tx) => {
      const task = await tx.findOneBy(VolunteerTask, { id: taskId });
      if (!task || !reaches(actor, 'task.publish', task)) throw notFound();
      const shift = await tx.findOneByOrFail(Shift, { taskId });
      if (await tx.existsBy(Attendance, { shiftId: shift.id })) {
        throw new AppError('task.illegal_transition', { detail: '已经有人签到了，不能再取消。' });
      }
      const gone = await this.callOff(tx, taskId, reason, actor.personId);
      if (!gone) throw new AppError('task.closed', { possible: [] });
    });
    return this.tasks.detail(actor, taskId);
  }

  /**
   * The step of `cancel`, also taken by the system when nobody came. Who had a place or wanted one; null when the task was over
   * already. With `quiet` the caller tells them, once for many tasks.
   */
  async callOff(
    tx: EntityManager,
    taskId: string,
    reason: string,
    actorId: string | null,
    { quiet = false } = {},
  ): Promise<string[] | null> {
    const now = this.clock.now();
    const set = { status: 'CANCELLED', cancelReason: reason, endedAt: now } as const;
    if ((await updateWhere(tx, VolunteerTask, { id: taskId, status: 'PUBLISHED' }, set)) === 0) return null;
    const task = await tx.findOneByOrFail(VolunteerTask, { id: taskId });
    const shift = await tx.findOneByOrFail(Shift, { taskId });
    // Whoever is just taking a place finishes first, or sees that the task is gone.
    const slots = await tx.find(RoleSlot, { where: { shiftId: shift.id }, order: { id: 'ASC' } });
    for (const { id } of slots) await holdSlot(tx, id);
    const signups = await tx.findBy(Signup, { shiftId: shift.id, status: In([...HOLDING]) });
    const ids = signups.map(({ id }) => id);
    await updateWhere(tx, Signup, { id: In(ids) }, { status: 'CANCELLED', waitSeq: null, statusAt: now });
    await updateWhere(tx, RoleSlot, { shiftId: shift.id }, { filled: 0 });
    if (task.requestId) {
      await this.handover.taskFellThrough(tx, { requestId: task.requestId, taskId, reason });
    }
    const personIds = signups.map(({ personId }) => personId);
    const told = { actorId, personIds: quiet ? [] : personIds, text: reason };
    await this.events.record(tx, taskEvent('task.cancelled', taskId, { task, shift }, told));
    return personIds;
  }
}
