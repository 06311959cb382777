import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { RequestHandover } from '../request/index.js';
import { Attendance, ServiceRecord } from './attendance.entity.js';
import { checkOutCloses } from './attendance.times.js';
import { doneText } from './hours.words.js';
import { TaskService } from './task.service.js';
import { VolunteerTask } from './task.entity.js';
import { taskEvent } from './volunteer.events.js';
import { VolunteerFactsReader, type KnownTask } from './volunteer.facts.js';

const NOBODY_CAME = '这次没有人到场，请社区重新安排。';
const NOTHING_COUNTED = '这次的服务没有算数，请社区重新安排。';

/** Ends a task when its shift is over and all hours are decided, and tells its request. */
@Injectable()
export class Completion {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(RequestHandover) private readonly handover: RequestHandover,
    @Inject(TaskService) private readonly tasks: TaskService,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
  ) {}

  /** Looks whether the task can end now. Decisions on its records follow each other here, so the last one sees them all. */
  async settle(tx: EntityManager, taskId: string): Promise<void> {
    const open = { id: taskId, status: 'PUBLISHED' } as const;
    if ((await updateWhere(tx, VolunteerTask, open, { status: 'PUBLISHED' })) === 0) return;
    const [known] = await this.facts.tasks([taskId], tx);
    const now = this.clock.now();
    if (!known || now <= known.shift.endAt) return;
    const [attendances, records] = await Promise.all([
      tx.countBy(Attendance, { shiftId: known.shift.id }),
      tx.findBy(ServiceRecord, { taskId, handEntryId: IsNull() }),
    ]);
    // Until check-out closes somebody may still come by the leader's list.
    if (attendances === 0 && now <= checkOutCloses(known.shift)) return;
    if (records.length < attendances || records.some(({ status }) => status === 'PENDING')) return;
    const confirmed = records.filter(({ status }) => status === 'CONFIRMED');
    if (confirmed.length === 0) {
      await this.tasks.callOff(tx, taskId, attendances === 0 ? NOBODY_CAME : NOTHING_COUNTED, null);
    } else {
      await this.finish(tx, known, [...new Set(confirmed.map(({ personId }) => personId))]);
    }
  }

  private async finish(tx: EntityManager, { task, shift }: KnownTask, personIds: string[]): Promise<void> {
    const now = this.clock.now();
    await updateWhere(tx, VolunteerTask, { id: task.id }, { status: 'DONE', endedAt: now });
    const text = doneText(task.title, personIds.length, shift.startAt, now);
    if (task.requestId) {
      await this.handover.taskDone(tx, {
        requestId: task.requestId,
        taskId: task.id,
        teamUnitId: task.teamUnitId ?? task.organiserUnitId,
        participantIds: personIds,
        text,
      });
    }
    const told = { actorId: null, personIds, text };
    await this.events.record(tx, taskEvent('task.done', task.id, { task, shift }, told));
  }
}
