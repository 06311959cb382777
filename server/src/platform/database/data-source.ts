import { DataSource, type EntitySchema, type MigrationInterface, type MixedList } from 'typeorm';
import Libsql from 'libsql';
import type { DatabaseTarget } from '../config/index.js';
import { mariadbRunners, preparedMysql2 } from './mariadb-runners.js';
import { SnakeNaming } from './naming.js';
import { installRunners } from './runners.js';
import { BUSY_TIMEOUT_MS, prepareSqlite, sqliteRunners } from './sqlite-runners.js';

/** Binary: compares and sorts as SQLite does, and every engine that speaks MySQL has it. */
export const COLLATION = 'utf8mb4_bin';

const CONNECT_TIMEOUT_MS = 5000;

/** Which tables and migrations a database has. */
export interface Schema {
  entities: MixedList<new () => object> | EntitySchema[];
  migrations: (new () => MigrationInterface)[];
}

/** A data source for the target, guarded, not yet connected. */
export function buildDataSource(target: DatabaseTarget, schema: Schema, poolSize: number): DataSource {
  const common = {
    entities: schema.entities,
    migrations: schema.migrations,
    migrationsTableName: 'schema_migration',
    namingStrategy: new SnakeNaming(),
    logging: false,
    synchronize: false,
  } as const;
  if (target.kind === 'sqlite') {
    const dataSource = new DataSource({
      ...common,
      type: 'better-sqlite3',
      database: target.file,
      driver: Libsql,
      timeout: BUSY_TIMEOUT_MS,
      prepareDatabase: prepareSqlite,
    });
    installRunners(dataSource, sqliteRunners(dataSource));
    return dataSource;
  }
  const { url } = target;
  const dataSource = new DataSource({
    ...common,
    // Not 'mysql', which reads some columns of MariaDB back differently from how it made them.
    type: 'mariadb',
    driver: preparedMysql2,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || 3306),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    charset: COLLATION,
    timezone: 'Z',
    supportBigNumbers: true,
    connectTimeout: CONNECT_TIMEOUT_MS,
    poolSize,
    extra: {
      // SUM() of integers is a decimal there; without this it would arrive as text.
      decimalNumbers: true,
      // Per connection; MariaDB has room for 16,382 in all.
      maxPreparedStatements: 200,
    },
  });
  installRunners(dataSource, mariadbRunners(dataSource));
  return dataSource;
}
