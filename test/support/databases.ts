import { mkdtemp, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../server/src/platform/config/index.js';
import type { Schema } from '../../server/src/platform/database/data-source.js';
import { Database, openDataSource } from '../../server/src/platform/database/index.js';
import { createDatabase, dropDatabases } from './mariadb.mjs';

export type DatabaseKind = 'sqlite' | 'mariadb';

/** What a suite gets for the database it runs on. */
export interface TestDatabases {
  readonly kind: DatabaseKind;
  /** The `DATABASE_URL` of a new, empty database. */
  freshUrl(): Promise<string>;
  /** Connects; several connections to one url are like several instances of the server. Closed after the suite. */
  open(url: string, schema: Schema): Promise<Database>;
}

/** Runs the suite on SQLite and on MariaDB; without a mariadbd the second half counts as skipped. */
export function describeEachDatabase(name: string, suite: (databases: TestDatabases) => void): void {
  describe(`${name} on SQLite`, () => suite(testDatabases('sqlite')));
  describeOnMariadb(name, suite);
}

/** For what only a database server can do. */
export function describeOnMariadb(name: string, suite: (databases: TestDatabases) => void): void {
  const run = process.env.TEST_MARIADB_URL ? describe : describe.skip;
  run(`${name} on MariaDB`, () => suite(testDatabases('mariadb')));
}

/** Databases of this process begin like this; it runs one file of tests at a time. */
const OURS = `t${process.env.JEST_WORKER_ID ?? '0'}_`;
let cleared = false;

/**
 * A new database on the shared server. Those of the files before are removed first: with thousands of tables around,
 * everything that asks the server for its tables takes minutes.
 */
async function freshMariadb(): Promise<string> {
  const server = process.env.TEST_MARIADB_URL ?? '';
  if (!cleared) await dropDatabases(server, OURS);
  cleared = true;
  return createDatabase(server, `${OURS}${randomBytes(6).toString('hex')}`);
}

/** Databases of one kind for the suite that is being described. */
export function testDatabases(kind: DatabaseKind): TestDatabases {
  const opened: Database[] = [];
  const folders: string[] = [];
  afterAll(async () => {
    const open = opened.filter(({ dataSource }) => dataSource.isInitialized);
    await Promise.all(open.map(({ dataSource }) => dataSource.destroy()));
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  });
  return {
    kind,
    freshUrl: async () => {
      if (kind === 'mariadb') return freshMariadb();
      const folder = await mkdtemp(join(tmpdir(), 'linli-test-'));
      folders.push(folder);
      return `sqlite:${join(folder, 'test.sqlite')}`;
    },
    open: async (url, schema) => {
      const secrets = { AUTH_SECRET: '0'.repeat(64), DATA_KEY: '1'.repeat(64) };
      const config = loadConfig({ DATABASE_URL: url, DATABASE_ATTEMPTS: '1', ...secrets });
      const database = new Database(await openDataSource(config, schema));
      opened.push(database);
      return database;
    },
  };
}
