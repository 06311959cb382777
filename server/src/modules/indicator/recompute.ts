import { setTimeout as delay } from 'node:timers/promises';
import { type Database, queryRows } from '../../platform/database/index.js';
import { checkFacts, type Difference, refreshFacts } from './fact.store.js';

const BATCH = 200;
/** Events of this moment may still be on their way: a difference counts when it is still there after so long. */
const SECOND_LOOK_MS = 3000;

/** Which requests: reported from `from` (included) to `to` (not included); all when both are absent. */
export interface Range {
  readonly from?: Date;
  readonly to?: Date;
}

interface Options extends Range {
  /** Told after every batch: how many are done, and how many there are. */
  onProgress?: (done: number, total: number) => void;
  /** Told of each difference as it is found. */
  onDifference?: (difference: Difference) => void;
}

/** Makes the facts of all requests anew from their records; gives back how many figures were different. */
export function recompute(database: Database, options: Options = {}): Promise<number> {
  return overAll(database, options, (ids) => database.transaction((tx) => refreshFacts(tx, ids)));
}

/** Compares without changing anything; gives back how many figures are different. */
export function verify(database: Database, options: Options = {}): Promise<number> {
  return overAll(database, options, async (ids) => {
    const suspects = [...new Set((await checkFacts(database.read, ids)).map(({ requestId }) => requestId))];
    if (suspects.length === 0) return [];
    await delay(SECOND_LOOK_MS);
    return checkFacts(database.read, suspects);
  });
}

async function overAll(
  database: Database,
  { from = new Date(0), to = new Date('9999-01-01T00:00:00Z'), onProgress, onDifference }: Options,
  work: (ids: string[]) => Promise<Difference[]>,
): Promise<number> {
  const span = 'created_at >= ? AND created_at < ?';
  const [count] = await queryRows<{ total: number | string }>(
    database.read,
    `SELECT COUNT(*) AS total FROM service_request WHERE ${span}`,
    [from, to],
  );
  const total = Number(count!.total);
  let [done, different, last] = [0, 0, ''];
  for (;;) {
    const rows = await queryRows<{ id: string }>(
      database.read,
      `SELECT id FROM service_request WHERE ${span} AND id > ? ORDER BY id LIMIT ${BATCH}`,
      [from, to, last],
    );
    if (rows.length === 0) return different;
    const found = await work(rows.map(({ id }) => id));
    for (const difference of found) onDifference?.(difference);
    different += found.length;
    done += rows.length;
    last = rows.at(-1)!.id;
    onProgress?.(done, total);
  }
}
