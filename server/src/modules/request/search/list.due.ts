import type { EntityManager } from 'typeorm';
import { queryRows, selectRows } from '../../../platform/database/index.js';
import { ServiceRequest } from '../request.entity.js';
import type { Condition, RequestFilter } from './list.filter.js';
import { withWords } from './list.scan.js';
import type { Scope } from './list.scope.js';
import { readSearch } from './words.js';

/** Where a page of what waits ends. */
export interface DueCursor {
  readonly due: Date;
  readonly id: string;
}

export interface FoundDue {
  readonly requests: ServiceRequest[];
  readonly after: DueCursor | null;
}

/** What waits is little; this many of it are compared for one page when somebody searches it. */
const COMPARED = 1000;
/** Fewer are counted exactly. */
const COUNTED = 1000;

/** What waits and fits, least time left first. Driven by an index on what waits: the closed ones are never met. */
export async function scanDue(
  read: EntityManager,
  { filter, scope, conditions }: { filter: RequestFilter; scope: Scope; conditions: readonly Condition[] },
  { limit, after }: { limit: number; after: DueCursor | null },
): Promise<FoundDue> {
  const wanted = readSearch(filter.q);
  const searching = wanted.terms.length > 0;
  const from = after
    ? [{ sql: '(due_at > ? OR (due_at = ? AND id > ?))', values: [after.due, after.due, after.id] }]
    : [];
  const { sql, values } = all([WAITING, scope, ...conditions, ...from]);
  const most = searching ? COMPARED : limit + 1;
  const rows = await selectRows(
    read,
    ServiceRequest,
    `WHERE ${sql} ORDER BY due_at, id LIMIT ${most}`,
    values,
  );
  if (!searching) return page(rows, limit, rows.length > limit);
  const said = new Set(
    await withWords(
      read,
      rows.map(({ number }) => number),
      wanted,
    ),
  );
  const found = rows.filter(({ number }) => said.has(number));
  if (found.length > limit || rows.length < most) return page(found, limit, found.length > limit);
  const last = rows.at(-1)!;
  return { requests: found, after: { due: last.dueAt!, id: last.id } };
}

/** How many of what waits fit. */
export async function countDue(
  read: EntityManager,
  { filter, scope, conditions }: { filter: RequestFilter; scope: Scope; conditions: readonly Condition[] },
): Promise<{ total: number; more: boolean }> {
  const { sql, values } = all([WAITING, scope, ...conditions]);
  const some = (what: string): string =>
    `SELECT ${what} FROM service_request WHERE ${sql} LIMIT ${COUNTED + 1}`;
  const wanted = readSearch(filter.q);
  if (wanted.terms.length === 0) {
    // Counted where they are: the index alone knows enough.
    const [row] = await queryRows<{ total: number | string }>(
      read,
      `SELECT COUNT(*) AS total FROM (${some('1 AS one')}) waiting`,
      values,
    );
    const total = Number(row!.total);
    return { total: Math.min(total, COUNTED), more: total > COUNTED };
  }
  const rows = await queryRows<{ number: string }>(read, some('number'), values);
  const numbers = rows.slice(0, COUNTED).map(({ number }) => number);
  const said = await withWords(read, numbers, wanted);
  return { total: said.length, more: rows.length > COUNTED };
}

const WAITING: Condition = { sql: 'due_at IS NOT NULL', values: [] };

function all(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  };
}

function page(rows: ServiceRequest[], limit: number, more: boolean): FoundDue {
  const requests = rows.slice(0, limit);
  const last = requests.at(-1);
  return { requests, after: more && last?.dueAt ? { due: last.dueAt, id: last.id } : null };
}
