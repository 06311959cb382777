import { type EntityManager, In } from 'typeorm';
import { findRows, updateWhere } from '../../platform/database/index.js';
import { readRecords } from '../request/index.js';
import { type Derived, deriveFact, type Fact } from './derive-fact.js';
import { exclusionsOf } from './exclusions.js';
import { OrderFact, RequestFact } from './fact.entity.js';

/** One figure that is not what the history says. */
export interface Difference {
  readonly requestId: string;
  readonly figure: string;
  readonly stored: string;
  readonly derived: string;
}

const ROWS_A_STATEMENT = 100;

/**
 * Derives the facts of these requests anew and keeps them; gives back what was different before. Writers of one request
 * follow each other here, so whoever comes last has seen everything.
 */
export async function refreshFacts(tx: EntityManager, ids: readonly string[]): Promise<Difference[]> {
  if (ids.length === 0) return [];
  const present = await lockRows(tx, ids);
  const derived = await derive(tx, ids);
  const stored = await storedFacts(tx, ids);
  const differences: Difference[] = [];
  const added: OrderFact[] = [];
  for (const one of derived) {
    const { requestId } = one.fact;
    const before = stored.get(requestId);
    const found = before ? compare(before, one) : [];
    // A row that was not there at all is not wrong, only new.
    if (present.has(requestId)) differences.push(...found);
    if (!before || found.length > 0) added.push(...(await keep(tx, one, before)));
  }
  for (const some of chunks(added)) await tx.insert(OrderFact, some);
  return differences;
}

/** What is stored about these requests and is not what their records say; changes nothing. */
export async function checkFacts(from: EntityManager, ids: readonly string[]): Promise<Difference[]> {
  const stored = await storedFacts(from, ids);
  return (await derive(from, ids)).flatMap((one) => {
    const before = stored.get(one.fact.requestId);
    return before ? compare(before, one) : [missing(one.fact)];
  });
}

/** Raises the revision of each row, adding rows that are not there; says which were. */
async function lockRows(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const sorted = [...ids].sort();
  const raise = (): Promise<number> =>
    updateWhere(tx, RequestFact, { requestId: In(sorted) }, { revision: () => 'revision + 1' });
  if ((await raise()) === sorted.length) return new Set(sorted);
  const rows = await tx.find(RequestFact, { where: { requestId: In(sorted) }, select: { requestId: true } });
  const present = new Set(rows.map(({ requestId }) => requestId));
  const absent = sorted.filter((id) => !present.has(id)).map(blank);
  for (const some of chunks(absent)) {
    await tx.createQueryBuilder().insert().into(RequestFact).values(some).orIgnore().execute();
  }
  await raise();
  return present;
}

async function derive(from: EntityManager, ids: readonly string[]): Promise<Derived[]> {
  const exclusions = await exclusionsOf(from, ids);
  return (await readRecords(from, ids)).map((record) =>
    deriveFact(record, exclusions.get(record.request.id) ?? null),
  );
}

interface Stored {
  readonly fact: Fact;
  readonly orders: readonly OrderFact[];
}

async function storedFacts(from: EntityManager, ids: readonly string[]): Promise<Map<string, Stored>> {
  const facts = await findRows(from, RequestFact, { requestId: ids });
  const orders = await findRows(from, OrderFact, { requestId: ids });
  return new Map(
    facts.map(({ revision: _, ...fact }) => [
      fact.requestId,
      { fact, orders: orders.filter(({ requestId }) => requestId === fact.requestId) },
    ]),
  );
}

/** Writes what changed; gives back the orders that are not there yet. */
async function keep(tx: EntityManager, now: Derived, before: Stored | undefined): Promise<OrderFact[]> {
  const { requestId, ...set } = now.fact;
  await updateWhere(tx, RequestFact, { requestId }, set);
  const known = new Map((before?.orders ?? []).map((order) => [order.orderId, ordersShown([order])]));
  for (const order of now.orders) {
    const { orderId, ...rest } = order;
    const old = known.get(orderId);
    if (old !== undefined && old !== ordersShown([order]))
      await updateWhere(tx, OrderFact, { orderId }, rest);
  }
  return now.orders.filter(({ orderId }) => !known.has(orderId));
}

const chunks = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_A_STATEMENT) }, (_, n) =>
    rows.slice(n * ROWS_A_STATEMENT, (n + 1) * ROWS_A_STATEMENT),
  );

function compare(stored: Stored, { fact, orders }: Derived): Difference[] {
  const { requestId } = fact;
  const found = (Object.keys(fact) as (keyof Fact)[])
    .map((figure) => ({
      requestId,
      figure,
      stored: shown(stored.fact[figure]),
      derived: shown(fact[figure]),
    }))
    .filter((one) => one.stored !== one.derived);
  const [before, now] = [ordersShown(stored.orders), ordersShown(orders)];
  return before === now ? found : [...found, { requestId, figure: 'orders', stored: before, derived: now }];
}

const shown = (value: string | number | Date | null): string =>
  value instanceof Date ? value.toISOString() : String(value);

const ordersShown = (orders: readonly OrderFact[]): string =>
  orders
    .map(({ orderId, unitId, returns }) => `${orderId}@${unitId}:${returns}`)
    .sort()
    .join(' ');

const missing = ({ requestId }: Fact): Difference => ({
  requestId,
  figure: 'fact',
  stored: 'missing',
  derived: 'present',
});

const blank = (requestId: string): RequestFact => ({
  requestId,
  revision: 0,
  filedDay: null,
  communityCode: null,
  streetCode: null,
  tile: '',
  leadUnitId: null,
  dueAt: null,
  handledAt: null,
  closedAt: null,
  handlings: 0,
  reworks: 0,
  reopenings: 0,
  answers: 0,
  solved: 0,
  satisfied: 0,
  low: 0,
  contactAnswers: 0,
  contacted: 0,
  suspendedAt: null,
  excludedFrom: null,
  excludedUntil: null,
});
