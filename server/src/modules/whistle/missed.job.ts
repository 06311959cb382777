import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { Whistle, WhistleMember } from './whistle.entity.js';
import { WhistleSteps } from './whistle.steps.js';

export const MISSED_JOB = 'whistle.missed';
const EVERY_MS = 60_000;
const BATCH = 200;

/** Notes once, for each department, that the time to report in is over. */
@Injectable()
export class MissedJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly steps: WhistleSteps,
  ) {}

  onModuleInit(): void {
    this.jobs.every(MISSED_JOB, EVERY_MS, (signal) => this.runDue(signal));
  }

  async runDue(signal: AbortSignal): Promise<void> {
    const where = { status: 'CALLED', late: false, reportBy: LessThan(this.clock.now()) } as const;
    const due = await this.db.read.find(WhistleMember, { where, take: BATCH });
    for (const { id, whistleId, unitId } of due) {
      if (signal.aborted) return;
      await this.db.transaction(async (tx) => {
        const noted = await updateWhere(
          tx,
          WhistleMember,
          { id, status: 'CALLED', late: false },
          { late: true },
        );
        const call = await tx.findOneByOrFail(Whistle, { id: whistleId });
        if (noted === 0 || call.status !== 'OPEN') return;
        await this.steps.leave(tx, call, {
          type: 'whistle.missed',
          actorId: null,
          unitId,
          about: [unitId],
          text: '到时间没有报到',
          staffText: '{unit}到时间没有报到',
        });
      });
    }
  }
}
