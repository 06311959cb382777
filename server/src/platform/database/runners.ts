import type { DataSource, QueryRunner } from 'typeorm';
import { TransactionMisuseError } from './errors.js';
import { currentRole } from './scope.js';

/** How one kind of database hands out its connections. */
export interface Runners {
  /** For reads outside a transaction: sees committed rows only and refuses to write. */
  reader(): QueryRunner;
  /** What `reader` gives for one SELECT, by a shorter way: for statements that are made all the time and keep their text. */
  rows(sql: string, parameters: unknown[]): Promise<unknown[]>;
  /** One change that is a transaction by itself, where that is cheaper than a transaction around it. */
  change?(sql: string, parameters: unknown[]): Promise<void>;
  /** For one transaction. */
  writer(): Writer;
  /** For migrations, which may do anything. */
  schema(): QueryRunner;
  /** Keeps other writers (SQLite) or other migrating instances (MariaDB) away; returns how to let them in again. */
  exclusive(): Promise<() => Promise<void>>;
}

/** A query runner that serves exactly one transaction. */
export interface Writer extends QueryRunner {
  /** A statement that keeps its text from call to call; the database may remember it. */
  prepared(sql: string, parameters: unknown[]): Promise<unknown>;
  /** `prepared` for an UPDATE or DELETE: how many rows it matched. */
  changed(sql: string, parameters: unknown[]): Promise<number>;
  /** From now on only COMMIT and ROLLBACK are let through: a late statement would commit on its own. */
  finish(): void;
  /** Throws the connection away instead of giving it back, after a rollback that failed. */
  discard(): Promise<void>;
}

const installed = new WeakMap<DataSource, Runners>();

/** Puts `runners` between TypeORM and the driver, so that nothing reaches the database past the guard. */
export function installRunners(dataSource: DataSource, runners: Runners): void {
  installed.set(dataSource, runners);
  dataSource.driver.createQueryRunner = () => {
    const role = currentRole();
    if (role === 'transaction') {
      throw new TransactionMisuseError('inside a transaction only its tx may be used');
    }
    return role === 'schema' ? runners.schema() : runners.reader();
  };
}

/** The runners of a data source made by `buildDataSource`. */
export function runnersOf(dataSource: DataSource): Runners {
  const runners = installed.get(dataSource);
  if (!runners) throw new TransactionMisuseError('this data source was not made by buildDataSource');
  return runners;
}

const READ = /^[\s(]*(select|with|show|describe|desc|explain|pragma|values)\b/i;

/** Throws unless `sql` only reads. */
export function assertReads(sql: string): void {
  if (!READ.test(sql)) throw new TransactionMisuseError(`writes need a transaction: ${sql.slice(0, 60)}`);
}

/** Throws when a finished transaction is asked for more work. */
export function assertUnfinished(finished: boolean, sql: string): void {
  if (finished && sql !== 'COMMIT' && sql !== 'ROLLBACK') {
    throw new TransactionMisuseError(`statement after the end of its transaction: ${sql.slice(0, 60)}`);
  }
}
