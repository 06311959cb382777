import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Writer } from './runners.js';

const statements = new WeakMap<EntityMetadata, Map<number, string>>();

/** Inserts one complete row. Does what `tx.insert` does, without building the statement anew: for what is written all the time. */
export async function insertRow<E extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntityTarget<E>,
  row: E,
): Promise<void> {
  await insertRows(tx, entity, [row]);
}

/** Like `insertRow`, several rows by one statement; for a handful, of which there are few different numbers. */
export async function insertRows<E extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly E[],
): Promise<void> {
  if (rows.length === 0) return;
  const metadata = tx.dataSource.getMetadata(entity);
  const values = rows.flatMap((row) => valuesOf(metadata, row));
  await (tx.queryRunner as Writer).prepared(statementOf(metadata, rows.length), values);
}

/**
 * Inserts one complete row if `from` (FROM and WHERE of a statement) finds one: a look and a write that depends on it in
 * one round trip. Returns how many rows it inserted.
 */
export function insertRowIf<E extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntityTarget<E>,
  row: E,
  from: { readonly sql: string; readonly values: readonly unknown[] },
): Promise<number> {
  const metadata = tx.dataSource.getMetadata(entity);
  const marks = metadata.columns.map(() => '?').join(', ');
  const sql = `INSERT INTO ${intoOf(metadata)} SELECT ${marks} ${from.sql}`;
  return (tx.queryRunner as Writer).changed(sql, [...valuesOf(metadata, row), ...from.values]);
}

function valuesOf(metadata: EntityMetadata, row: ObjectLiteral): unknown[] {
  const { driver } = metadata.dataSource;
  return metadata.columns.map(
    (column) => driver.preparePersistentValue(row[column.propertyName], column) as unknown,
  );
}

function intoOf(metadata: EntityMetadata): string {
  const quote = (name: string): string => metadata.dataSource.driver.escape(name);
  const names = metadata.columns.map(({ databaseName }) => quote(databaseName)).join(', ');
  return `${quote(metadata.tableName)} (${names})`;
}

function statementOf(metadata: EntityMetadata, rows: number): string {
  const ofTable = statements.get(metadata) ?? new Map<number, string>();
  const known = ofTable.get(rows);
  if (known) return known;
  const marks = metadata.columns.map(() => '?').join(', ');
  const tuples = Array.from({ length: rows }, () => `(${marks})`).join(', ');
  const statement = `INSERT INTO ${intoOf(metadata)} VALUES ${tuples}`;
  statements.set(metadata, ofTable.set(rows, statement));
  return statement;
}
