import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { ServiceRequest } from './request.entity.js';
import { SuspensionService } from './suspension.service.js';

const EVERY_MS = 60_000;
const AT_ONCE = 200;

/** What was put off goes on when its time has come. */
@Injectable()
export class SuspensionJob implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(SuspensionService) private readonly suspensions: SuspensionService,
  ) {}

  onModuleInit(): void {
    this.jobs.every('request-resume', EVERY_MS, (signal) => this.run(signal));
  }

  /** Each in a transaction of its own: one that cannot go on stops no other. */
  async run(signal?: AbortSignal): Promise<void> {
    const due = await this.db.read.find(ServiceRequest, {
      where: { status: 'SUSPENDED', suspendedUntil: LessThanOrEqual(this.clock.now()) },
      order: { suspendedUntil: 'ASC' },
      select: { id: true },
      take: AT_ONCE,
    });
    for (const { id } of due) {
      if (signal?.aborted) return;
      await this.suspensions.resumeDue(id);
    }
  }
}
