import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { Attendance, ServiceRecord } from './attendance.entity.js';
import { checkOutCloses } from './attendance.times.js';
import { Completion } from './completion.js';
import { HoursKeeper } from './hours.keeper.js';
import { Shift, VolunteerTask } from './task.entity.js';
import { VolunteerFactsReader } from './volunteer.facts.js';

export const SHIFT_JOB = 'volunteer.shifts';

const EVERY_MS = 5 * 60_000;

/** Looks after shifts that are over: forgotten check-outs go to review, finished tasks end. */
@Injectable()
export class ShiftJob implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(HoursKeeper) private readonly hours: HoursKeeper,
    @Inject(Completion) private readonly completion: Completion,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
  ) {}

  onModuleInit(): void {
    this.jobs.every(SHIFT_JOB, EVERY_MS, async (signal) => {
      for (const taskId of await this.ended()) {
        if (signal.aborted) return;
        await this.close(taskId);
      }
    });
  }

  private async ended(): Promise<string[]> {
    const rows = await this.db.read
      .createQueryBuilder(Shift, 'h')
      .innerJoin(VolunteerTask, 't', 't.id = h.taskId')
      .where("t.status = 'PUBLISHED'")
      .andWhere('h.endAt < :now', { now: this.clock.now() })
      .orderBy('h.endAt', 'ASC')
      .getMany();
    return rows.map(({ taskId }) => taskId);
  }

  private async close(taskId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [known] = await this.facts.tasks([taskId], tx);
      if (!known) return;
      if (this.clock.now() > checkOutCloses(known.shift)) {
        const stays = await tx.findBy(Attendance, { shiftId: known.shift.id });
        const records = await tx.findBy(ServiceRecord, { taskId });
        const recorded = new Set(records.map(({ signupId }) => signupId));
        for (const stay of stays.filter(({ signupId }) => !recorded.has(signupId))) {
          await this.hours.forgotten(tx, known, stay);
        }
      }
      await this.completion.settle(tx, taskId);
    });
  }
}
