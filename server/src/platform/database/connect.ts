import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { DatabaseUnavailableError } from './errors.js';
import { normaliseError } from './normalise-error.js';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 5000;
/** Waiting does not cure these. */
const HOPELESS = ['ER_ACCESS_DENIED_ERROR', 'ER_DBACCESS_DENIED_ERROR', 'ER_BAD_DB_ERROR'];

/** How to wait for a database that is away. */
export interface ConnectOptions {
  attempts: number;
  /** Told before each wait. */
  onWait?: (message: string) => void;
}

/** Connects, waiting longer after each failure. Gives up with a `DatabaseUnavailableError` that says what to do. */
export async function connect(dataSource: DataSource, { attempts, onWait }: ConnectOptions): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await dataSource.initialize();
      return;
    } catch (error) {
      const cause = normaliseError(error, dataSource);
      if (!(cause instanceof DatabaseUnavailableError)) throw cause;
      if (attempt >= attempts || HOPELESS.includes(cause.driverCode ?? '')) {
        throw new DatabaseUnavailableError(
          `could not connect to ${address(dataSource)} after ${attempt} ${attempt === 1 ? 'try' : 'tries'}: ${cause.message}. ` +
            'Check that the database runs and that DATABASE_URL is right.',
          cause.driverCode,
        );
      }
      const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
      onWait?.(
        `${address(dataSource)} is away (${cause.driverCode}), try ${attempt + 1} of ${attempts} in ${wait} ms`,
      );
      await delay(wait);
    }
  }
}

/** Where the database is, without user name and password. */
function address(dataSource: DataSource): string {
  const { options } = dataSource;
  if (options.type !== 'mariadb') return `the database file ${String(options.database)}`;
  return `the database ${options.database} at ${options.host}:${options.port}`;
}
