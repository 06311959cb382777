import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Writer } from './runners.js';

const statements = new WeakMap<EntityMetadata, string>();

/** Inserts one complete row. Does what `tx.insert` does, without building the statement anew: for what is written all the time. */
export async function insertRow<E extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntityTarget<E>,
  row: E,
): Promise<void> {
  const { driver } = tx.dataSource;
  const metadata = tx.dataSource.getMetadata(entity);
  const values = metadata.columns.map(
    (column) => driver.preparePersistentValue(row[column.propertyName], column) as unknown,
  );
  await (tx.queryRunner as Writer).prepared(statementOf(metadata), values);
}

function statementOf(metadata: EntityMetadata): string {
  const known = statements.get(metadata);
  if (known) return known;
  const quote = (name: string): string => metadata.dataSource.driver.escape(name);
  const names = metadata.columns.map(({ databaseName }) => quote(databaseName)).join(', ');
  const marks = metadata.columns.map(() => '?').join(', ');
  const statement = `INSERT INTO ${quote(metadata.tableName)} (${names}) VALUES (${marks})`;
  statements.set(metadata, statement);
  return statement;
}
