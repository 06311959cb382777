import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, queryRows } from '../../platform/database/index.js';
import { type Example, type LabelSource, LearningJob } from '../suggestion/index.js';

/** What dispatchers decided, for the suggestion to learn from. Texts are read where they are, never copied. */
@Injectable()
export class RequestLabels implements LabelSource, OnModuleInit {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(LearningJob) private readonly learning: LearningJob,
  ) {}

  onModuleInit(): void {
    this.learning.learnFrom(this);
  }

  /** Ids grow with time, so that only what came after `since` is looked at. */
  async news(since: string | null, limit: number): Promise<{ count: number; until: string | null }> {
    const rows = await queryRows<{ id: string }>(
      this.db.read,
      `SELECT id FROM request_history WHERE id > ? AND action IN ('accept', 'reclassify') AND actor_id IS NOT NULL
       ORDER BY id LIMIT ${limit}`,
      [since ?? ''],
    );
    if (rows.length === 0) return { count: 0, until: null };
    const [last] = await queryRows<{ id: string }>(
      this.db.read,
      'SELECT id FROM request_history WHERE id > ? ORDER BY id DESC LIMIT 1',
      [since ?? ''],
    );
    return { count: rows.length, until: last!.id };
  }

  /** A person has looked at all of these; imported ones and those that were refused say nothing. */
  read(limit: number): Promise<Example[]> {
    return queryRows<Example>(
      this.db.read,
      `SELECT text, tile AS label FROM service_request
       WHERE status NOT IN ('SUBMITTED', 'REJECTED', 'WITHDRAWN') AND external_id IS NULL
       ORDER BY id DESC LIMIT ${limit}`,
      [],
    );
  }
}
