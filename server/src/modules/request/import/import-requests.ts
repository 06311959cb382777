import { type EntityManager, In } from 'typeorm';
import { cityTime } from '@linli/shared';
import { type Database, DuplicateKeyError } from '../../../platform/database/index.js';
import { RequestHistory } from '../history.entity.js';
import { ServiceRequest } from '../request.entity.js';
import { takeNumbers } from '../request.number.js';
import { indexRequests } from '../search/search.index.js';
import { type ImportLine, parseLine } from './line.js';
import { rowsOf } from './rows.js';

const BATCH = 200;
/** Rows of one INSERT, so that no statement has more parameters than a database takes. */
const ROWS_A_STATEMENT = 100;

/** A line that could not be taken. */
export interface BadLine {
  readonly line: number;
  readonly reason: string;
}

/** Where an import stands. */
export interface ImportResult {
  read: number;
  added: number;
  /** Already there from an earlier run. */
  present: number;
  bad: BadLine[];
}

interface Options {
  now: Date;
  /** Told after every batch. */
  onProgress?: (result: ImportResult) => void;
}

interface Numbered {
  readonly at: number;
  readonly line: ImportLine;
}

/**
 * Takes messages as closed requests, in batches of one transaction each. What is there already (by its id in the
 * source) stays as it is: a run that broke off is simply started again.
 */
export async function importRequests(
  database: Database,
  lines: AsyncIterable<string>,
  { now, onProgress }: Options,
): Promise<ImportResult> {
  const result: ImportResult = { read: 0, added: 0, present: 0, bad: [] };
  const seen = new Map<string, number>();
  let batch: Numbered[] = [];
  const flush = async (): Promise<void> => {
    await addBatch(database, batch, result);
    batch = [];
    onProgress?.(result);
  };
  let at = 0;
  for await (const raw of lines) {
    at += 1;
    const text = raw.replace(/^\uFEFF/, '').trim();
    if (text === '') continue;
    result.read += 1;
    const line = parseLine(text, now);
    if ('reason' in line) result.bad.push({ line: at, reason: line.reason });
    else if (seen.has(line.id)) result.bad.push({ line: at, reason: `same id as line ${seen.get(line.id)}` });
    else {
      seen.set(line.id, at);
      batch.push({ at, line });
    }
    if (batch.length === BATCH) await flush();
  }
  await flush();
  return result;
}

async function addBatch(database: Database, batch: Numbered[], result: ImportResult): Promise<void> {
  if (batch.length === 0) return;
  try {
    const added = await database.transaction((tx) => addMissing(tx, batch));
    result.added += added;
    result.present += batch.length - added;
  } catch (error) {
    if (batch.length === 1) {
      result.bad.push({ line: batch[0]!.at, reason: (error as Error).message });
      return;
    }
    // Another import may have been faster with one of them; in halves the others are still taken.
    if (!(error instanceof DuplicateKeyError)) throw error;
    const middle = Math.ceil(batch.length / 2);
    await addBatch(database, batch.slice(0, middle), result);
    await addBatch(database, batch.slice(middle), result);
  }
}

async function addMissing(tx: EntityManager, batch: Numbered[]): Promise<number> {
  const present = await tx.find(ServiceRequest, {
    where: { externalId: In(batch.map(({ line }) => line.id)) },
    select: { id: true, externalId: true },
  });
  const known = new Set(present.map(({ externalId }) => externalId));
  const missing = batch.map(({ line }) => line).filter(({ id }) => !known.has(id));
  const rows = (await numbered(tx, missing)).map(([line, number]) => rowsOf(line, number));
  await insert(
    tx,
    ServiceRequest,
    rows.map(({ request }) => request),
  );
  await indexRequests(
    tx,
    rows.map(({ request }) => request),
  );
  await insert(
    tx,
    RequestHistory,
    rows.flatMap(({ history }) => history),
  );
  return missing.length;
}

/** Each message with a number of the day on which it was written. */
async function numbered(tx: EntityManager, lines: ImportLine[]): Promise<[ImportLine, string][]> {
  const byDay = new Map<string, ImportLine[]>();
  for (const line of lines) {
    const day = cityTime(line.createdAt).date;
    byDay.set(day, [...(byDay.get(day) ?? []), line]);
  }
  const all: [ImportLine, string][] = [];
  // Always the same order of days: two imports at once wait for each other instead of blocking each other.
  for (const [, ofDay] of [...byDay].sort(([a], [b]) => a.localeCompare(b))) {
    const numbers = await takeNumbers(tx, ofDay[0]!.createdAt, ofDay.length);
    ofDay.forEach((line, n) => all.push([line, numbers[n]!]));
  }
  return all;
}

async function insert<T extends object>(tx: EntityManager, entity: new () => T, rows: T[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    await tx
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(rows.slice(from, from + ROWS_A_STATEMENT) as never)
      .updateEntity(false)
      .execute();
  }
}
