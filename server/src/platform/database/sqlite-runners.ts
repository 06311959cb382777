import Libsql from 'libsql';
import type { DataSource, QueryRunner } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import { Breath } from './breath.js';
import { TransactionMisuseError } from './errors.js';
import { Mutex } from './mutex.js';
import { normaliseError } from './normalise-error.js';
import { assertReads, assertUnfinished, type Runners, type Writer } from './runners.js';

/** Milliseconds to wait for another process that holds the file; the event loop stands still meanwhile. */
export const BUSY_TIMEOUT_MS = 2000;

type Parameters = unknown[] | undefined;
type Answer = ReturnType<BetterSqlite3QueryRunner['query']>;

/** Same statement and value habits as on MariaDB, and errors of this layer. */
class SqliteRunner extends BetterSqlite3QueryRunner {
  override async query(sql: string, parameters?: Parameters, structured = false): Answer {
    // BEGIN IMMEDIATE takes the write lock at once; upgrading later fails under load instead of waiting.
    const statement = sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql;
    const values = parameters?.map((value) => (value instanceof Date ? utcText(value) : value));
    try {
      return await super.query(statement, values, structured);
    } catch (error) {
      throw normaliseError(error, this.dataSource, sql);
    }
  }
}

/** Reads on a connection of its own: in WAL mode it sees the last commit and waits for nobody. */
class SqliteReader extends SqliteRunner {
  private handle: Libsql.Database | undefined;

  constructor(
    driver: BetterSqlite3Driver,
    private readonly breath: Breath,
  ) {
    super(driver);
  }

  override connect(): Promise<Libsql.Database> {
    this.handle ??= openReader(String(this.driver.options.database));
    return Promise.resolve(this.handle);
  }

  override async query(sql: string, parameters?: Parameters, structured = false): Answer {
    assertReads(sql);
    const pause = this.breath.due();
    if (pause) await pause;
    return super.query(sql, parameters, structured);
  }

  /** TypeORM's `save` and `remove` open one by themselves; this runner is shared and must never be in one. */
  override startTransaction(): Promise<void> {
    return Promise.reject(new TransactionMisuseError('writes need a transaction'));
  }

  close(): void {
    this.handle?.close();
    this.handle = undefined;
  }
}

/** Serves one transaction on the shared connection: holds the lock from its first query to its release. */
class SqliteWriter extends SqliteRunner implements Writer {
  private turn: Promise<() => void> | undefined;
  private finished = false;

  constructor(
    driver: BetterSqlite3Driver,
    private readonly mutex: Mutex,
    private readonly breath: Breath,
  ) {
    super(driver);
  }

  override async query(sql: string, parameters?: Parameters, structured = false): Answer {
    // Before the guard: what comes late must not slip into the next transaction meanwhile.
    const pause = this.breath.due();
    if (pause) await pause;
    assertUnfinished(this.finished, sql);
    this.turn ??= this.mutex.acquire();
    await this.turn;
    return super.query(sql, parameters, structured);
  }

  prepared(sql: string, parameters: unknown[]): Promise<unknown> {
    return this.query(sql, parameters);
  }

  async changed(sql: string, parameters: unknown[]): Promise<number> {
    const result = (await this.query(sql, parameters, true)) as { affected?: number };
    return result.affected ?? 0;
  }

  override async release(): Promise<void> {
    this.isReleased = true;
    await super.release();
    (await this.turn)?.();
  }

  finish(): void {
    this.finished = true;
  }

  /** There is only one connection, so nothing to throw away: SQLite drops a failed transaction by itself. */
  discard(): Promise<void> {
    return Promise.resolve();
  }
}

/** One connection to write, one to read, and a lock that makes transactions follow each other. */
export function sqliteRunners(dataSource: DataSource): Runners {
  const driver = dataSource.driver as BetterSqlite3Driver;
  const mutex = new Mutex();
  const breath = new Breath();
  const reader = new SqliteReader(driver, breath);
  const disconnect = driver.disconnect.bind(driver);
  driver.disconnect = async () => {
    reader.close();
    await disconnect();
  };
  let schema: QueryRunner | undefined;
  return {
    reader: () => reader,
    rows: async (sql, parameters) => (await reader.query(sql, parameters)) as unknown[],
    writer: () => new SqliteWriter(driver, mutex, breath),
    schema: () => (schema ??= new SqliteRunner(driver)),
    exclusive: async () => {
      const release = await mutex.acquire();
      return () => Promise.resolve(release());
    },
  };
}

/** Settings every connection gets; `synchronous=FULL` keeps what was promised through a power cut. */
export function prepareSqlite(connection: Libsql.Database): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  connection.pragma('foreign_keys = ON');
  // As the binary collation on MariaDB.
  connection.pragma('case_sensitive_like = ON');
}

function openReader(file: string): Libsql.Database {
  const connection = new Libsql(file, { timeout: BUSY_TIMEOUT_MS });
  prepareSqlite(connection);
  connection.pragma('query_only = ON');
  return connection;
}

function utcText(date: Date): string {
  return date.toISOString().replace('T', ' ').replace('Z', '');
}
