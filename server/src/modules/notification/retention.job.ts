import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { Message } from './message.entity.js';

const DAY_MS = 86_400_000;
/** As the inbox says at its end: 消息留一年. */
const KEPT_MS = 366 * DAY_MS;

/** Removes messages after a year. */
@Injectable()
export class RetentionJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every('notification.retention', DAY_MS, () => this.removeOld());
  }

  async removeOld(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    await this.database.transaction((tx) => tx.delete(Message, { createdAt: LessThan(before) }));
  }
}
