import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { cityTime } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, findRows, queryRows } from '../../../platform/database/index.js';
import { Jobs } from '../../../platform/jobs/index.js';
import { RequestEngine } from '../request.engine.js';
import { RequestRating, ServiceRequest } from '../request.entity.js';
import { SurveyReminder } from './survey-reminder.entity.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Asked again after two days, and never after a week. */
const REMIND_AFTER_MS = 2 * DAY_MS;
const REMIND_UNTIL_MS = 7 * DAY_MS;
/** Nobody is disturbed earlier or later in the city's day. */
const MORNING = 9;
const EVENING = 20;
const BATCH = 100;

/** Reminds once, for each closing, who was asked and has not said anything. */
@Injectable()
export class SurveyReminders implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
  ) {}

  onModuleInit(): void {
    this.jobs.every('request.remind-survey', HOUR_MS, async (signal) => {
      while (!signal.aborted && (await this.remind(this.clock.now())) === BATCH);
    });
  }

  /** Reminds about some requests that are due for it; says how many those were. */
  async remind(now: Date): Promise<number> {
    const { hour } = cityTime(now);
    if (hour < MORNING || hour >= EVENING) return 0;
    const rows = await queryRows<{ id: string }>(
      this.db.read,
      `SELECT r.id FROM service_request r LEFT JOIN survey_reminder s ON s.request_id = r.id
        WHERE r.status = 'CLOSED' AND r.closed_at > ? AND r.closed_at <= ? AND r.reporter_id IS NOT NULL
          AND (s.closing IS NULL OR s.closing < r.closings) LIMIT ${BATCH}`,
      [new Date(now.getTime() - REMIND_UNTIL_MS), new Date(now.getTime() - REMIND_AFTER_MS)],
    );
    for (const { id } of rows) await this.db.transaction((tx) => this.one(tx, id, now));
    return rows.length;
  }

  private async one(tx: EntityManager, requestId: string, sentAt: Date): Promise<void> {
    const [request] = await findRows(tx, ServiceRequest, { id: requestId });
    if (request?.status !== 'CLOSED') return;
    const { closings: closing } = request;
    await tx
      .createQueryBuilder()
      .insert()
      .into(SurveyReminder)
      .values({ requestId, closing: 0, sentAt })
      .orIgnore()
      .execute();
    // Only whoever writes the mark of this closing reminds.
    const marked = await tx
      .createQueryBuilder()
      .update(SurveyReminder)
      .set({ closing, sentAt })
      .where('requestId = :requestId AND closing < :closing', { requestId, closing })
      .execute();
    if (marked.affected === 0) return;
    const answers = await findRows(tx, RequestRating, { requestId, closing });
    const answeredIds = answers.map(({ personId }) => personId);
    await this.engine.emit(tx, 'request.survey-due', request, { actorId: null, answeredIds });
  }
}
