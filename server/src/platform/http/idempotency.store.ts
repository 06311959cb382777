import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { Database, findRows, insertRow } from '../database/index.js';
import { IdempotencyKey } from './idempotency-key.entity.js';

export interface StoredAnswer {
  /** Hash of method, address and body of the first call. */
  call: string;
  /** HTTP status of the answer; null while the first call runs, or when its answer was lost. */
  status: number | null;
  body: unknown;
}

const WAIT_STEPS = 20;
const WAIT_MS = 100;

@Injectable()
export class IdempotencyStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<StoredAnswer | null> {
    const [row] = await findRows(this.database.read, IdempotencyKey, { id });
    if (!row) return null;
    return { call: row.call, status: row.status, body: row.body === null ? null : JSON.parse(row.body) };
  }

  /** Fails with a `DuplicateKeyError` when another call holds the key. */
  async claim(tx: EntityManager, id: string, call: string): Promise<void> {
    await insertRow(tx, IdempotencyKey, { id, call, status: null, body: null, createdAt: this.clock.now() });
  }

  /** Keeps the answer, if the call wrote anything; without a write there is no key and nothing to keep. */
  async answer(id: string, status: number, body: unknown): Promise<void> {
    const sql = 'UPDATE idempotency_key SET status = ?, body = ? WHERE id = ?';
    await this.database.change(sql, [status, JSON.stringify(body), id]);
  }

  /** The answer of a call that is just now running, or what there is of it after two seconds. */
  async wait(id: string): Promise<StoredAnswer | null> {
    for (let step = 0; step < WAIT_STEPS; step++) {
      const answer = await this.find(id);
      if (answer?.status != null) return answer;
      await delay(WAIT_MS);
    }
    return this.find(id);
  }

  async purge(before: Date): Promise<void> {
    await this.database.transaction((tx) =>
      tx
        .createQueryBuilder()
        .delete()
        .from(IdempotencyKey)
        .where('created_at < :before', { before })
        .execute(),
    );
  }
}
