import { cityTime } from '@linli/shared';
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

/** One way through the requests, newest first. */
export interface Driver {
  /**
   * The next candidates before a number, looking at no more than `most` entries of an index. What they have beside
   * `tokens` is compared afterwards.
   */
  next(read: EntityManager, before: string, most: number): Promise<Candidates>;
  /** What every candidate has for certain. */
  readonly tokens: ReadonlySet<string>;
  /** How many entries may be looked at for one candidate, because most of them do not become one. */
  readonly width: number;
}

/** After every number there can be. */
export const NEWEST = 'ZG99999999-999999';

/** Between which numbers the requests of a time lie: `end` is not one of them. */
interface Span {
  readonly begin: string;
  readonly end: string;
}

const OLDEST = 'ZG00000000-000000';

/** A number begins with the city's day on which it was given. */
function spanOf({ from, until }: RequestFilter): Span {
  const dayOf = (at: Date): string => cityTime(at).date.replaceAll('-', '');
  return {
    begin: from ? `ZG${dayOf(from)}-000000` : OLDEST,
    end: until ? `ZG${dayOf(until)}-999999` : NEWEST,
  };
}

/** What fewer requests than this have in common is rare: how many there are is known. */
const RARE = 1000;

/** An index with requests in the order of their numbers. */
interface Way {
  /** Its newest entries, with the number or the position of each. */
  readonly newest: string;
  readonly values: readonly unknown[];
  readonly driver: (span: Span) => Driver;
  /** Its token, when it is one. */
  readonly token?: string;
}

/** The way with the fewest candidates that the filter, the scope and the words leave open. */
export async function driverFor(read: EntityManager, filter: RequestFilter, scope: Scope): Promise<Driver> {
  const wanted = readSearch(filter.q);
  const span = spanOf(filter);
  const ways = [
    ...tokensFor(filter, scope, wanted).map(tokenWay),
    ...wanted.characters.slice(0, 1).map(characterWay),
    ...columnsFor(filter).map(([column, value]) => columnWay(column, value)),
  ];
  if (ways.length === 0) return byNumber('1 = 1', [], span);
  const sized = ways.length === 1 ? ways : await bySize(read, ways);
  const way = sized[0]!;
  if (!way.token) return way.driver(span);
  // Other tokens are looked up in the index itself, which is cheaper than reading the requests.
  const others = sized.flatMap(({ token }) => (token && token !== way.token ? [token] : []));
  return byTokens([way.token, ...others], span);
}

/** How many entries an index has, up to `RARE`, and how far back one must go for so many. */
interface Size {
  readonly size: number | string;
  readonly position: number | null;
  readonly number: string | null;
}

/**
 * Rarest first: those with fewer than `RARE` entries by their count, the others by how far back their newest thousand
 * reach. So a word and a community of a large city are told apart although neither is counted to the end.
 */
async function bySize(read: EntityManager, ways: readonly Way[]): Promise<Way[]> {
  const rows = await queryRows<Size & { way: number | string }>(
    read,
    ways
      .map(
        ({ newest }, n) =>
          `SELECT ${n} AS way, COUNT(*) AS size, MIN(position) AS position, MIN(number) AS number FROM (${newest}) w${n}`,
      )
      .join(' UNION ALL '),
    ways.flatMap(({ values }) => values),
  );
  const sized = rows.map((row) => ({ way: ways[Number(row.way)]!, ...rank(row) }));
  return sized.sort((a, b) => a.size - b.size || a.back - b.back).map(({ way }) => way);
}

const rank = ({ size, position, number }: Size): { size: number; back: number } => ({
  size: Number(size),
  back: position ?? (number === null ? Number.MAX_SAFE_INTEGER : positionOf(number)),
});

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
  newest: `SELECT position, NULL AS number FROM request_token WHERE token = ? ORDER BY position DESC LIMIT ${RARE}`,
  values: [token],
  token,
  driver: (span) => byTokens([token], span),
});

const columnWay = (column: string, value: string): Way => ({
  newest: `SELECT NULL AS position, number FROM service_request WHERE ${column} = ? ORDER BY number DESC LIMIT ${RARE}`,
  values: [value],
  driver: (span) => byNumber(`${column} = ?`, [value], span),
});

/** A character that few requests have is looked up by the pairs it begins; of the others some newer ones soon turn up. */
function characterWay(character: string): Way {
  const pairs = [character, String.fromCodePoint(character.codePointAt(0)! + 1)];
  const all = 'SELECT DISTINCT position FROM request_token WHERE token >= ? AND token < ?';
  return {
    newest: `SELECT NULL AS position, NULL AS number FROM request_token WHERE token >= ? AND token < ? LIMIT ${RARE}`,
    values: pairs,
    driver: (span) => {
      let entries: Promise<{ position: number }[]> | undefined;
      return {
        ...ANYTHING,
        next: async (read, before, most) => {
          // The same for every step of a list.
          entries ??= queryRows<{ position: number }>(read, `${all} LIMIT ${RARE}`, pairs);
          const rows = await entries;
          if (rows.length === RARE) return byNumber('1 = 1', [], span).next(read, before, most);
          const end = earlier(before, span.end);
          const found = rows
            .map(({ position }) => numberAt(position))
            .filter((number) => number < end && number >= span.begin);
          return { numbers: found.sort().reverse(), before: null };
        },
      };
    },
  };
}

const ANYTHING = { tokens: new Set<string>(), width: 1 };

function byNumber(condition: string, values: unknown[], { begin, end }: Span): Driver {
  return {
    ...ANYTHING,
    next: async (read, before, most) => {
      const rows = await queryRows<{ number: string }>(
        read,
        `SELECT number FROM service_request WHERE ${condition} AND number >= ? AND number < ?
         ORDER BY number DESC LIMIT ${most}`,
        [...values, begin, earlier(before, end)],
      );
      const numbers = rows.map(({ number }) => number);
      return { numbers, before: numbers.length < most ? null : numbers.at(-1)! };
    },
  };
}

/** How many entries of the rarest token may be looked at for one candidate that has the others too. */
const SIEVED = 4;

/** Requests that have all of the tokens; the first should be the rarest. */
function byTokens([first, ...others]: readonly [string, ...string[]], { begin, end }: Span): Driver {
  // Each is looked up for what the ones before it have left.
  const joins = others.map(
    (_, n) =>
      `LEFT JOIN request_token t${n} ON t${n}.token = ? AND t${n}.position = ${n > 0 ? `t${n - 1}` : 'd'}.position`,
  );
  const whole = others.length > 0 ? `t${others.length - 1}` : 'd';
  return {
    tokens: new Set([first, ...others]),
    width: others.length > 0 ? SIEVED : 1,
    next: async (read, before, most) => {
      const entries = await queryRows<{ position: number; whole: number | null }>(
        read,
        `SELECT d.position, ${whole}.position AS whole
         FROM (SELECT position FROM request_token WHERE token = ? AND position >= ? AND position < ?
           ORDER BY position DESC LIMIT ${most}) d ${joins.join(' ')} ORDER BY d.position DESC`,
        [first, positionOf(begin), positionOf(earlier(before, end)), ...others],
      );
      return {
        numbers: entries.flatMap((entry) => (entry.whole === null ? [] : [numberAt(entry.whole)])),
        before: entries.length < most ? null : numberAt(entries.at(-1)!.position),
      };
    },
  };
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
