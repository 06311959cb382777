import type { EntityManager } from 'typeorm';
import { queryRows, selectRows } from '../../../platform/database/index.js';
import { ServiceRequest } from '../request.entity.js';
import { type Driver, NEWEST } from './list.drivers.js';
import type { Condition } from './list.filter.js';
import type { Scope } from './list.scope.js';
import { regionToken, type Wanted } from './words.js';

/** A list to be read: which way through the requests, and what each of them must be. */
export interface List {
  readonly driver: Driver;
  readonly scope: Scope;
  readonly conditions: readonly Condition[];
  readonly wanted: Wanted;
}

export interface Found {
  readonly requests: ServiceRequest[];
  /** From where to go on; null at the end. Something else than null does not promise that there is more. */
  readonly before: string | null;
}

/** Candidates of one step: the first steps are small, because most lists are full after them. */
const STEPS = [64, 256, 1024];

/**
 * The next `limit` requests of a list, newest first. Looks at a bounded number of candidates, so that a page costs the
 * same however many requests there are: a list whose matches are far apart comes in shorter pages.
 */
export async function scan(
  read: EntityManager,
  list: List,
  { limit, before: start = NEWEST }: { limit: number; before?: string | undefined },
): Promise<Found> {
  const requests: ServiceRequest[] = [];
  let before: string | null = start;
  for (const step of STEPS) {
    if (before === null) break;
    const most = Math.max(step, limit + 1) * list.driver.width;
    const candidates = await list.driver.next(read, before, most);
    const missing = limit - requests.length;
    const found = await matching(read, list, candidates.numbers, missing + 1);
    requests.push(...found.slice(0, missing));
    if (found.length > missing) return { requests, before: requests.at(-1)!.number };
    before = candidates.before;
    if (requests.length === limit) break;
  }
  return { requests, before };
}

/** Entries of an index that are looked at to say how many there are: what more there is nobody counts by hand either. */
const COUNTED = 500;

/** How many requests a list has: all of them, or at least so many (`more`). Bounded like a page. */
export async function count(read: EntityManager, list: List): Promise<{ total: number; more: boolean }> {
  const { numbers, before } = await list.driver.next(read, NEWEST, COUNTED);
  return { total: await howMany(read, list, numbers), more: before !== null };
}

/** Entries of one step on the way to the end. */
const LOT = 1000;

/** The same to the end, until there are more than `most`. */
export async function countOn(
  read: EntityManager,
  list: List,
  most: number,
  signal: AbortSignal,
): Promise<number> {
  let total = 0;
  let before: string | null = NEWEST;
  while (before !== null && total <= most && !signal.aborted) {
    const candidates = await list.driver.next(read, before, LOT * list.driver.width);
    total += await howMany(read, list, candidates.numbers);
    before = candidates.before;
  }
  return total;
}

async function matching(
  read: EntityManager,
  list: List,
  numbers: readonly string[],
  most: number,
): Promise<ServiceRequest[]> {
  if (numbers.length === 0) return [];
  const { sql, values } = checks(list, numbers);
  return selectRows(read, ServiceRequest, `WHERE ${sql} ORDER BY number DESC LIMIT ${most}`, values);
}

async function howMany(read: EntityManager, list: List, numbers: readonly string[]): Promise<number> {
  if (numbers.length === 0) return 0;
  if (list.conditions.length === 0 && inScope(list)) {
    return (await withWords(read, numbers, { terms: unproven(list) })).length;
  }
  const { sql, values } = checks(list, numbers);
  const [row] = await queryRows<{ total: number | string }>(
    read,
    `SELECT COUNT(*) AS total FROM service_request WHERE ${sql}`,
    values,
  );
  return Number(row!.total);
}

/** Whether the index has said already that all candidates lie where the reader may look. */
function inScope({ scope, driver }: List): boolean {
  const region = scope.region && regionToken(scope.region);
  return region !== null && [...driver.tokens].some((token) => token.startsWith(region));
}

/** Words that the index cannot vouch for: pairs of a longer one may stand apart. */
const unproven = ({ wanted, driver }: List): string[] =>
  wanted.terms.filter((term) => [...term].length !== 2 || !driver.tokens.has(term));

/** Candidates that really say all of the terms: pairs may stand apart, and single characters were not looked up. */
export async function withWords(
  read: EntityManager,
  numbers: readonly string[],
  { terms }: Pick<Wanted, 'terms'>,
): Promise<readonly string[]> {
  if (terms.length === 0 || numbers.length === 0) return numbers;
  const some = padded(numbers);
  const rows = await queryRows<{ number: string }>(
    read,
    `SELECT number FROM request_words WHERE number IN (${marks(some)})${' AND words LIKE ?'.repeat(terms.length)}`,
    [...some, ...terms.map((term) => `%${term}%`)],
  );
  return rows.map(({ number }) => number);
}

/** CASE keeps the database from walking an index of one of the conditions: the candidates are few and known. */
function checks(list: List, numbers: readonly string[]): Condition {
  const some = padded(numbers);
  const all = [list.scope, ...list.conditions, ...saying(unproven(list))];
  return {
    sql: `number IN (${marks(some)}) AND CASE WHEN ${all.map(({ sql }) => sql).join(' AND ')} THEN 1 ELSE 0 END = 1`,
    values: [...some, ...all.flatMap(({ values }) => values)],
  };
}

function saying(terms: readonly string[]): Condition[] {
  if (terms.length === 0) return [];
  const likes = terms.map(() => 'w.words LIKE ?').join(' AND ');
  return [
    {
      sql: `EXISTS (SELECT 1 FROM request_words w WHERE w.number = service_request.number AND ${likes})`,
      values: terms.map((term) => `%${term}%`),
    },
  ];
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** Repeats the last one up to a power of two, so that the database has to remember few statements. */
function padded(numbers: readonly string[]): string[] {
  const length = 2 ** Math.ceil(Math.log2(numbers.length));
  return [...numbers, ...Array<string>(length - numbers.length).fill(numbers.at(-1)!)];
}
