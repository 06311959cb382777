import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import { runnersOf, type Writer } from './runners.js';
import { currentRole } from './scope.js';

type Column = EntityMetadata['columns'][number];

/** What a column must be: a value, null, or one of several values. */
type Where<E> = { readonly [K in keyof E]?: E[K] | readonly E[K][] };

interface Order<E> {
  readonly by: keyof E & string;
  readonly descending?: boolean;
}

/** How a table is read: which columns under which names, and which of them come back in another form. */
interface Reading {
  readonly select: string;
  readonly converted: readonly Column[];
}

/** Values in one statement; SQLite takes 32,766 in all. */
const MOST_VALUES = 8192;

const readings = new WeakMap<EntityMetadata, Reading>();

/** Types that the drivers give back as something else than the entity says. */
const CONVERTED = new Set(['boolean', 'datetime', 'json']);

/**
 * The rows that fit `where`, as plain objects with the entity's properties. Does what `find` does for simple conditions
 * in a third of the time: for calls that are made all the time. No values for a column: no rows, and nothing is asked.
 */
export async function findRows<E extends ObjectLiteral>(
  from: EntityManager,
  entity: EntityTarget<E>,
  where: Where<E>,
  order?: Order<E>,
): Promise<E[]> {
  const long = Object.entries(where).find(
    ([, wanted]) => Array.isArray(wanted) && wanted.length > MOST_VALUES,
  );
  if (long)
    return inLots(long as [keyof E & string, readonly unknown[]], order, (lot) =>
      findRows(from, entity, { ...where, ...lot }),
    );
  const { driver } = from.dataSource;
  const metadata = from.dataSource.getMetadata(entity);
  const column = (property: string): Column => metadata.findColumnWithPropertyName(property)!;
  const conditions: string[] = [];
  const parameters: unknown[] = [];
  for (const [property, wanted] of Object.entries(where)) {
    const at = column(property);
    const values: readonly unknown[] = Array.isArray(wanted) ? padded(wanted) : [wanted];
    if (values.length === 0) return [];
    const marks = values.map(() => '?').join(', ');
    conditions.push(wanted === null ? `${at.databaseName} IS NULL` : `${at.databaseName} IN (${marks})`);
    if (wanted !== null) parameters.push(...values.map((value) => driver.preparePersistentValue(value, at)));
  }
  const sorted = order ? ` ORDER BY ${column(order.by).databaseName}${order.descending ? ' DESC' : ''}` : '';
  return selectRows(from, entity, `WHERE ${conditions.join(' AND ')}${sorted}`, parameters);
}

/** The same for more values than a statement takes: lot after lot, each value in one of them. */
async function inLots<E extends ObjectLiteral>(
  [property, wanted]: [keyof E & string, readonly unknown[]],
  order: Order<E> | undefined,
  find: (lot: Where<E>) => Promise<E[]>,
): Promise<E[]> {
  if (order) throw new RangeError(`more than ${MOST_VALUES} values of ${property} cannot be read in order`);
  const values = [...new Set(wanted)];
  const found: E[] = [];
  for (let at = 0; at < values.length; at += MOST_VALUES) {
    found.push(...(await find({ [property]: values.slice(at, at + MOST_VALUES) } as Where<E>)));
  }
  return found;
}

/** Like `findRows`, with everything after FROM as SQL with the table's own column names. */
export async function selectRows<E extends ObjectLiteral>(
  from: EntityManager,
  entity: EntityTarget<E>,
  tail: string,
  parameters: readonly unknown[],
): Promise<E[]> {
  const { driver } = from.dataSource;
  const { select, converted } = readingOf(from.dataSource.getMetadata(entity));
  const rows = await queryRows<Record<string, unknown>>(from, `${select} ${tail}`, parameters);
  for (const row of rows) {
    for (const column of converted) {
      row[column.propertyName] = driver.prepareHydratedValue(row[column.propertyName], column);
    }
  }
  return rows as E[];
}

/** The rows of any SELECT, as the driver gives them. */
export async function queryRows<Row>(
  from: EntityManager,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const values = [...parameters];
  const runner = from.queryRunner as Writer | undefined;
  if (runner) return (await runner.prepared(sql, values)) as Row[];
  if (currentRole() !== undefined) return from.query<Row[]>(sql, values);
  return (await runnersOf(from.dataSource).rows(sql, values)) as Row[];
}

/** Runs an UPDATE or DELETE that keeps its text from call to call; returns how many rows it matched. */
export function changeRows(tx: EntityManager, sql: string, parameters: unknown[]): Promise<number> {
  return (tx.queryRunner as Writer).changed(sql, parameters);
}

/** Repeats the last value up to a power of two, so that lists of all lengths need only a few statements. */
function padded(values: readonly unknown[]): readonly unknown[] {
  const length = 2 ** Math.ceil(Math.log2(values.length));
  return values.length < 2 || length === values.length
    ? values
    : [...values, ...Array<unknown>(length - values.length).fill(values.at(-1))];
}

function readingOf(metadata: EntityMetadata): Reading {
  const known = readings.get(metadata);
  if (known) return known;
  const quote = (name: string): string => metadata.dataSource.driver.escape(name);
  const columns = metadata.columns.map(
    ({ databaseName, propertyName }) => `${quote(databaseName)} AS ${quote(propertyName)}`,
  );
  const reading = {
    select: `SELECT ${columns.join(', ')} FROM ${quote(metadata.tableName)}`,
    converted: metadata.columns.filter(({ type }) => CONVERTED.has(String(type))),
  };
  readings.set(metadata, reading);
  return reading;
}
