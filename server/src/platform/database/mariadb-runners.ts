import mysql2 from 'mysql2';
import { type DataSource, QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import type { MysqlDriver } from 'typeorm/driver/mysql/MysqlDriver.js';
import { MysqlQueryRunner } from 'typeorm/driver/mysql/MysqlQueryRunner.js';
import { QueryResult } from 'typeorm/query-runner/QueryResult.js';
import { normaliseError } from './normalise-error.js';
import { assertReads, assertUnfinished, type Runners, type Writer } from './runners.js';

const MIGRATION_LOCK = 'linli_migration';
const MIGRATION_WAIT_SECONDS = 300;

type Parameters = unknown[] | undefined;
type Answer = ReturnType<MysqlQueryRunner['query']>;

/** What mysql2 gives back: rows, or what became of a change. */
type Raw = { affectedRows?: number } | unknown[];

type Done = (error: Error | null, raw: Raw) => void;

interface Connection {
  query(sql: string, parameters: Parameters, done: Done): void;
  execute(sql: string, parameters: Parameters, done: Done): void;
}

/** Speaks to the driver itself: around a short statement TypeORM's own way costs more than the statement. */
class MariadbRunner extends MysqlQueryRunner {
  override async query(sql: string, parameters?: Parameters, structured = false): Answer {
    if (this.isReleased) throw new QueryRunnerAlreadyReleasedError();
    try {
      const connection = (await this.connect()) as Connection;
      const raw = await new Promise<Raw>((resolve, reject) => {
        connection.query(sql, parameters, (error, answer) => (error ? reject(error) : resolve(answer)));
      });
      return structured ? resultOf(raw) : raw;
    } catch (error) {
      const failure = error instanceof Error ? new QueryFailedError(sql, parameters, error) : error;
      throw normaliseError(failure, this.dataSource, sql);
    }
  }
}

function resultOf(raw: Raw): QueryResult {
  const result = new QueryResult();
  result.raw = raw;
  if (Array.isArray(raw)) result.records = raw;
  else if (raw.affectedRows !== undefined) result.affected = raw.affectedRows;
  return result;
}

class MariadbReader extends MariadbRunner {
  override async query(sql: string, parameters?: Parameters, structured = false): Answer {
    assertReads(sql);
    return super.query(sql, parameters, structured);
  }
}

class MariadbWriter extends MariadbRunner implements Writer {
  private finished = false;

  override async query(sql: string, parameters?: Parameters, structured = false): Answer {
    assertUnfinished(this.finished, sql);
    return super.query(sql, parameters, structured);
  }

  async prepared(sql: string, parameters: unknown[]): Promise<unknown> {
    assertUnfinished(this.finished, sql);
    return execute((await this.connect()) as Connection, this.dataSource, sql, parameters);
  }

  async changed(sql: string, parameters: unknown[]): Promise<number> {
    const raw = (await this.prepared(sql, parameters)) as { affectedRows?: number };
    return raw.affectedRows ?? 0;
  }

  finish(): void {
    this.finished = true;
  }

  async discard(): Promise<void> {
    const connection = (await this.connect()) as { destroy(): void };
    connection.destroy();
  }
}

/** Prepared once per connection: the database does not read the same text over and over. */
function execute(at: Connection, dataSource: DataSource, sql: string, parameters: unknown[]): Promise<Raw> {
  return new Promise((resolve, reject) => {
    at.execute(sql, parameters, (error, raw) => {
      if (error) reject(normaliseError(new QueryFailedError(sql, parameters, error), dataSource, sql));
      else resolve(raw);
    });
  });
}

/** Every runner takes its own connection from the pool. */
export function mariadbRunners(dataSource: DataSource): Runners {
  const driver = dataSource.driver as MysqlDriver;
  const pool = (): Connection => driver.pool as Connection;
  return {
    reader: () => new MariadbReader(driver, 'master'),
    rows: (sql, parameters) => execute(pool(), dataSource, sql, parameters) as Promise<unknown[]>,
    change: async (sql, parameters) => void (await execute(pool(), dataSource, sql, parameters)),
    writer: () => new MariadbWriter(driver, 'master'),
    schema: () => new MariadbRunner(driver, 'master'),
    exclusive: async () => {
      const runner = new MariadbRunner(driver, 'master');
      // The lock belongs to this connection, which is why the pool needs at least two.
      await runner.query('SELECT GET_LOCK(?, ?)', [MIGRATION_LOCK, MIGRATION_WAIT_SECONDS]);
      return async () => {
        await runner.query('SELECT RELEASE_LOCK(?)', [MIGRATION_LOCK]);
        await runner.release();
      };
    },
  };
}

// READ COMMITTED: the default lets guarded updates act on an old picture and locks gaps that nobody asked for.
// The mode is fixed so that MariaDB, MySQL and their relatives refuse the same values.
const SESSION = [
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  "SET SESSION sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
  'SET SESSION innodb_lock_wait_timeout = 10',
];

/** mysql2 whose pools prepare each new connection before its first statement. */
export const preparedMysql2 = {
  ...mysql2,
  createPool(options: mysql2.PoolOptions): mysql2.Pool {
    const pool = mysql2.createPool(options);
    pool.on('connection', (connection) => {
      for (const statement of SESSION) {
        connection.query(statement, (error: Error | null) => {
          if (error) connection.destroy();
        });
      }
    });
    return pool;
  },
};
