import { MigrationExecutor } from 'typeorm';
import { COLLATION } from './data-source.js';
import type { Database } from './database.js';
import { runnersOf } from './runners.js';
import { inScope } from './scope.js';

/** One migration and whether this database has it. */
export interface MigrationState {
  name: string;
  done: boolean;
}

/** Applies what is missing and returns the names. Instances that start together wait for the first one. */
export function migrateUp(database: Database): Promise<string[]> {
  return alone(database, async () => {
    await settleCollation(database);
    const done = await database.dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  });
}

/** Takes back the last `count` migrations. */
export function migrateDown(database: Database, count: number): Promise<void> {
  return alone(database, async () => {
    for (let i = 0; i < count; i++) await database.dataSource.undoLastMigration({ transaction: 'each' });
  });
}

/** Every known migration, oldest first. */
export function migrationStates(database: Database): Promise<MigrationState[]> {
  return alone(database, async () => {
    const executor = new MigrationExecutor(database.dataSource);
    const executed = (await executor.getExecutedMigrations()).sort((a, b) => a.timestamp - b.timestamp);
    const pending = await executor.getPendingMigrations();
    return [
      ...executed.map(({ name }) => ({ name, done: true })),
      ...pending.map(({ name }) => ({ name, done: false })),
    ];
  });
}

/** Statements that would turn the real tables into what the entities say; empty when there is no drift. */
export function schemaDrift(database: Database): Promise<string[]> {
  return alone(database, async () => {
    const statements = await database.dataSource.driver.createSchemaBuilder().log();
    return statements.upQueries.map((statement) => statement.query);
  });
}

async function alone<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const release = await runnersOf(database.dataSource).exclusive();
  try {
    return await inScope('schema', work);
  } finally {
    await release();
  }
}

/** New tables take the collation of the database, so that is set once, before the first of them. */
async function settleCollation({ dataSource }: Database): Promise<void> {
  if (dataSource.options.type !== 'mariadb') return;
  const [row] = await dataSource.query<{ collation: string }[]>('SELECT @@collation_database AS collation');
  if (row?.collation === COLLATION) return;
  await dataSource.query(
    `ALTER DATABASE \`${dataSource.options.database}\` CHARACTER SET utf8mb4 COLLATE ${COLLATION}`,
  );
}
