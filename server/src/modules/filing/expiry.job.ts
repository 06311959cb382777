import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { Filing } from './filing.entity.js';
import { FilingService } from './filing.service.js';

export const EXPIRY_JOB = 'filing.expiry';
const EVERY_MS = 60_000;
const BATCH = 200;

/** Ends filings whose date has come, and tells those who have to do with them. */
@Injectable()
export class ExpiryJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly filings: FilingService,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EXPIRY_JOB, EVERY_MS, (signal) => this.runDue(signal));
  }

  async runDue(signal: AbortSignal): Promise<void> {
    const where = { status: 'APPROVED', expiresAt: LessThanOrEqual(this.clock.now()) } as const;
    for (const filing of await this.db.read.find(Filing, { where, take: BATCH })) {
      if (signal.aborted) return;
      await this.filings.expire(filing);
    }
  }
}
