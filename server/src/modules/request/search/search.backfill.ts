import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, findRows, selectRows, updateWhere } from '../../../platform/database/index.js';
import { Jobs } from '../../../platform/jobs/index.js';
import { ServiceRequest } from '../request.entity.js';
import { RequestIndexing, RequestWords } from './search.entity.js';
import { indexRequests } from './search.index.js';

const EVERY_MS = 60_000;
const AT_ONCE = 100;
/** Names the way words are cut; another way gets another name and begins anew. */
const NAME = 'pairs-1';

/** Enters requests from before the search index into it, on one instance, and goes on where it was broken off. */
@Injectable()
export class SearchBackfill implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly db: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.every('request.index-words', EVERY_MS, (signal) => this.run(signal));
  }

  private async run(signal: AbortSignal): Promise<void> {
    const [state] = await findRows(this.db.read, RequestIndexing, { name: NAME });
    if (state?.done) return;
    if (!state) {
      const begun = { name: NAME, lastNumber: '', done: false };
      await this.db.transaction((tx) => tx.insert(RequestIndexing, begun));
    }
    while (!signal.aborted && (await this.db.transaction((tx) => nextBatch(tx))));
  }
}

/** Whether there may be more. */
async function nextBatch(tx: EntityManager): Promise<boolean> {
  const [state] = await findRows(tx, RequestIndexing, { name: NAME });
  const { lastNumber } = state!;
  const requests = await selectRows(tx, ServiceRequest, `WHERE number > ? ORDER BY number LIMIT ${AT_ONCE}`, [
    lastNumber,
  ]);
  const numbers = requests.map(({ number }) => number);
  const known = new Set((await findRows(tx, RequestWords, { number: numbers })).map(({ number }) => number));
  await indexRequests(
    tx,
    requests.filter(({ number }) => !known.has(number)),
  );
  const done = requests.length < AT_ONCE;
  // Whoever else looked at the same batch has moved the mark, and this one is taken back.
  const moved = await updateWhere(
    tx,
    RequestIndexing,
    { name: NAME, lastNumber },
    { lastNumber: numbers.at(-1) ?? lastNumber, done },
  );
  if (moved === 0) throw new Error('another instance goes on with the search index');
  return !done;
}
