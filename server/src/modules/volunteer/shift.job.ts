import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { Attendance, ServiceRecord } from './attendance.entity.js';
import { checkOutCloses } from './attendance.times.js';
import { Completion } from './completion.js';
import { HoursKeeper } from './hours.keeper.js';
import { Shift, VolunteerTask } from './task.entity.js';
import { VolunteerFactsReader } from './volunteer.facts.js';

const EVERY_MS = 5 * 60_000;

/** Looks after shifts that are over: forgotten check-outs go to review, finished tasks end. */
@Injectable()
export class ShiftJob implements OnModuleInit {
  private readonly logger = new Logger('Shifts');

  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(HoursKeeper) private readonly hours: HoursKeeper,
    @Inject(Completion) private readonly completion: Completion,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
  ) {}

  onModuleInit(): void {
    this.jobs.every('volunteer.shifts', EVERY_MS, (signal) => this.closeEnded(signal));
  }

  /** Looks at every shift that is over and whose task is not. */
  async closeEnded(signal?: AbortSignal): Promise<void> {
    for (const taskId of await this.ended()) {
      if (signal?.aborted) return;
      // One that cannot be closed must not keep the others open.
      await this.close(taskId).catch((error: unknown) => {
        this.logger.warn(`task ${taskId} stays open: ${String(error)}`);
      });
    }
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
