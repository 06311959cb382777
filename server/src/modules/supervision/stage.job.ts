import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError } from '../../platform/database/index.js';
import { EventBus } from '../../platform/events/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { REQUEST_EVENTS, type RequestEventPayload, RequestUrging } from '../request/index.js';
import { EscalationService } from './escalation.service.js';
import { StageWatch } from './stage.entity.js';
import { StageKeeper } from './stage.keeper.js';
import { SupervisionQueries } from './supervision.queries.js';

/** Names of the jobs; they are stored with their leases. */
export const CLOCKS_JOB = 'supervision.clocks';
export const ESCALATION_JOB = 'supervision.escalation';
const EVERY_MS = 30_000;
const BATCH = 200;

/** Follows requests, and looks at the clocks whose moment has come. */
@Injectable()
export class StageJob implements OnModuleInit {
  private readonly logger = new Logger('Supervision');

  constructor(
    private readonly bus: EventBus,
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly keeper: StageKeeper,
    private readonly escalation: EscalationService,
    private readonly urging: RequestUrging,
    private readonly queries: SupervisionQueries,
  ) {}

  onModuleInit(): void {
    this.bus.subscribe<RequestEventPayload>('supervision', REQUEST_EVENTS, (tx, { payload }) =>
      this.keeper.watch(tx, payload.requestId),
    );
    this.jobs.every(CLOCKS_JOB, EVERY_MS, (signal) => this.lookAtDue(signal));
    this.jobs.every(ESCALATION_JOB, EVERY_MS, (signal) => this.escalation.runDue(signal));
    this.urging.askAt((requestId) => this.queries.isUrged(requestId));
  }

  /** Everything that is due now, each request in a transaction of its own; one that fails waits for the next run. */
  async lookAtDue(signal: AbortSignal): Promise<void> {
    const failed = new Set<string>();
    for (;;) {
      const due = await this.db.read.find(StageWatch, {
        where: { lookAt: LessThanOrEqual(this.clock.now()) },
        order: { lookAt: 'ASC' },
        take: BATCH,
      });
      const fresh = due.filter(({ requestId }) => !failed.has(requestId));
      if (fresh.length === 0) return;
      for (const watch of fresh) {
        if (signal.aborted) return;
        try {
          await this.db.transaction((tx) => this.keeper.look(tx, watch));
        } catch (error) {
          failed.add(watch.requestId);
          // Another server was faster: what had to be done is done.
          if (!(error instanceof DuplicateKeyError)) this.logger.warn(`${watch.requestId}: ${String(error)}`);
        }
      }
      if (due.length < BATCH && fresh.length < due.length) return;
    }
  }
}
