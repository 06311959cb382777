import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/index.js';
import type { RequestFilter } from './list.filter.js';
import type { Scope } from './list.scope.js';
import { numberAt, positionOf, readSearch, regionToken, type Wanted } from './words.js';

/** Numbers of requests that may be in a list, newest first. */
export interface Candidates {
  readonly numbers: readonly string[];
  /** From where to go on; null when there are no more. */
  readonly before: string | null;
}

/**
 * One way through the requests, newest first: the next candidates before a number, looking at no more than `most` entries
 * of an index. What they have beside that is compared afterwards.
 */
export type Driver = (read: EntityManager, before: string, most: number) => Promise<Candidates>;

/** After every number there can be. */
export const NEWEST = 'ZG99999999-999999';

/** What fewer requests than this have in common is rare: it alone decides which way is taken. */
const RARE = 1000;

/** An index with requests in the order of their numbers. */
interface Way {
  readonly count: string;
  readonly values: readonly unknown[];
  readonly driver: Driver;
  /** Its token, when it is one. */
  readonly token?: string;
}

/** The way with the fewest candidates that the filter, the scope and the words leave open. */
export async function driverFor(read: EntityManager, filter: RequestFilter, scope: Scope): Promise<Driver> {
  const wanted = readSearch(filter.q);
  const ways = [
    ...tokensFor(filter, scope, wanted).map(tokenWay),
    ...wanted.characters.slice(0, 1).map(characterWay),
    ...columnsFor(filter).map(([column, value]) => columnWay(column, value)),
  ];
  if (ways.length === 0) return byNumber('1 = 1', []);
  const [counts] = await queryRows<Record<string, number>>(
    read,
    `SELECT ${ways.map(({ count }, n) => `(SELECT COUNT(*) FROM (${count} LIMIT ${RARE}) c${n}) AS n${n}`).join(', ')}`,
    ways.flatMap(({ values }) => values),
  );
  const sized = ways.map((way, n) => ({ way, size: Number(counts![`n${n}`]) }));
  sized.sort((a, b) => a.size - b.size);
  const { way } = sized[0]!;
  if (!way.token) return way.driver;
  // Other tokens are looked up in the index itself, which is cheaper than reading the requests.
  const others = sized.flatMap(({ way: { token } }) => (token && token !== way.token ? [token] : []));
  return byTokens(way.token, others);
}

function tokensFor({ region }: RequestFilter, scope: Scope, { pairs }: Wanted): string[] {
  const regions = [region, scope.region].flatMap((code) => (code ? (regionToken(code) ?? []) : []));
  // The finer of the two lies in the other one.
  const finest = regions.sort((a, b) => b.length - a.length).slice(0, 1);
  return [...pairs, ...finest];
}

function columnsFor({ status, tile, unitId }: RequestFilter): [string, string][] {
  return [
    ...(status?.length === 1 ? [['status', status[0]!] as [string, string]] : []),
    ...(tile === undefined ? [] : [['tile', tile] as [string, string]]),
    ...(unitId === undefined ? [] : [['lead_unit_id', unitId] as [string, string]]),
  ];
}

const tokenWay = (token: string): Way => ({
  count: 'SELECT 1 FROM request_token WHERE token = ?',
  values: [token],
  token,
  driver: byTokens(token, []),
});

const columnWay = (column: string, value: string): Way => ({
  count: `SELECT 1 FROM service_request WHERE ${column} = ?`,
  values: [value],
  driver: byNumber(`${column} = ?`, [value]),
});

/** A character that few requests have is looked up by the pairs it begins; of the others some newer ones soon turn up. */
function characterWay(character: string): Way {
  const span = [character, String.fromCodePoint(character.codePointAt(0)! + 1)];
  const all = 'SELECT DISTINCT position FROM request_token WHERE token >= ? AND token < ?';
  return {
    count: 'SELECT 1 FROM request_token WHERE token >= ? AND token < ?',
    values: span,
    driver: async (read, before, most) => {
      const rows = await queryRows<{ position: number }>(read, `${all} LIMIT ${RARE}`, span);
      if (rows.length === RARE) return byNumber('1 = 1', [])(read, before, most);
      const found = rows.map(({ position }) => numberAt(position)).filter((number) => number < before);
      return { numbers: found.sort().reverse(), before: null };
    },
  };
}

function byNumber(condition: string, values: unknown[]): Driver {
  return async (read, before, most) => {
    const rows = await queryRows<{ number: string }>(
      read,
      `SELECT number FROM service_request WHERE ${condition} AND number < ? ORDER BY number DESC LIMIT ${most}`,
      [...values, before],
    );
    const numbers = rows.map(({ number }) => number);
    return { numbers, before: numbers.length < most ? null : numbers.at(-1)! };
  };
}

/** How many entries of the rarest token may be looked at for one candidate that has the others too. */
const SIEVED = 4;

/** Requests that have all of the tokens; `first` should be the rarest. */
function byTokens(first: string, others: readonly string[]): Driver {
  return async (read, before, most) => {
    const window = others.length > 0 ? most * SIEVED : most;
    const entries = await queryRows<{ position: number }>(
      read,
      `SELECT position FROM request_token WHERE token = ? AND position < ? ORDER BY position DESC LIMIT ${window}`,
      [first, positionOf(before)],
    );
    const end = entries.at(-1)?.position;
    const positions =
      others.length > 0 && end !== undefined ? await sieve(read, first, entries, others) : entries;
    return {
      numbers: positions.map(({ position }) => numberAt(position)),
      before: entries.length < window ? null : numberAt(end!),
    };
  };
}

/** Those of the entries that stand under every other token as well. */
async function sieve(
  read: EntityManager,
  first: string,
  entries: readonly { position: number }[],
  others: readonly string[],
): Promise<{ position: number }[]> {
  const joins = others.map(
    (_, n) => `JOIN request_token t${n} ON t${n}.token = ? AND t${n}.position = d.position`,
  );
  return queryRows(
    read,
    `SELECT d.position FROM request_token d ${joins.join(' ')}
     WHERE d.token = ? AND d.position BETWEEN ? AND ? ORDER BY d.position DESC`,
    [...others, first, entries.at(-1)!.position, entries[0]!.position],
  );
}
