import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, LessThanOrEqual, Not } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { EventBus } from '../../platform/events/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { TaskService, VolunteerFactsReader } from '../volunteer/index.js';
import { SeriesDate } from './series.entity.js';
import { opensAt } from './series.plan.js';

/** Name of the job that has people asked for the dates of the coming week. */
export const SERIES_JOB = 'series.open';
const EVERY_MS = 60_000;
const AT_ONCE = 200;

/** Lets the dates of series open, one by one: from a week before, people are asked for each as for any new task. */
@Injectable()
export class SeriesJob implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(EventBus) private readonly bus: EventBus,
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
    @Inject(TaskService) private readonly tasks: TaskService,
  ) {}

  onModuleInit(): void {
    this.jobs.every(SERIES_JOB, EVERY_MS, (signal) => this.openDue(signal));
    // A date that was moved before it opened opens by its new day.
    this.bus.subscribe<{ taskId: string; startAt: string }>(
      'series',
      ['task.changed'],
      async (tx, { payload }) => {
        const closed = { taskId: payload.taskId, opensAt: Not(IsNull()) };
        await updateWhere(tx, SeriesDate, closed, { opensAt: opensAt(new Date(payload.startAt)) });
      },
    );
  }

  async openDue(signal?: AbortSignal): Promise<void> {
    const due = await this.db.read.find(SeriesDate, {
      where: { opensAt: LessThanOrEqual(this.clock.now()) },
      order: { opensAt: 'ASC' },
      take: AT_ONCE,
    });
    for (const { taskId } of due) {
      if (signal?.aborted) return;
      await this.open(taskId);
    }
  }

  /** Once, whoever else tries at the same moment. One that was called off opens for nobody. */
  private async open(taskId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const closed = { taskId, opensAt: LessThanOrEqual(this.clock.now()) };
      if ((await updateWhere(tx, SeriesDate, closed, { opensAt: null })) === 0) return;
      const known = await this.facts.tasks([taskId], tx);
      await this.tasks.announce(
        tx,
        known.filter(({ task }) => task.status === 'PUBLISHED'),
        null,
      );
    });
  }
}
