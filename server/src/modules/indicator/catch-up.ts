import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, queryRows } from '../../platform/database/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { refreshFacts } from './fact.store.js';

const DAY_MS = 86_400_000;
const BATCH = 200;

/** Makes the facts of some requests that have none, such as those that came in with a past; says how many. */
export async function addMissingFacts(tx: EntityManager): Promise<number> {
  const rows = await queryRows<{ id: string }>(
    tx,
    `SELECT r.id FROM service_request r LEFT JOIN request_fact f ON f.request_id = r.id
      WHERE f.request_id IS NULL LIMIT ${BATCH}`,
    [],
  );
  await refreshFacts(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.length;
}

/** The same for these requests only, however many others there are. */
export async function addFactsOf(tx: EntityManager, ids: readonly string[]): Promise<void> {
  for (let n = 0; n < ids.length; n += BATCH) {
    const some = ids.slice(n, n + BATCH);
    const rows = await queryRows<{ request_id: string }>(
      tx,
      `SELECT request_id FROM request_fact WHERE request_id IN (${some.map(() => '?').join(', ')})`,
      some,
    );
    const present = new Set(rows.map(({ request_id }) => request_id));
    await refreshFacts(
      tx,
      some.filter((id) => !present.has(id)),
    );
  }
}

/** Requests enter without events when they are imported: once a day their figures are added. */
@Injectable()
export class CatchUpJob implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly db: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.every('indicator.catch-up', DAY_MS, async (signal) => {
      while (!signal.aborted && (await this.db.transaction(addMissingFacts)) > 0);
    });
  }
}
