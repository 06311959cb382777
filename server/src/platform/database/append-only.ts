import type { QueryRunner } from 'typeorm';
import { queryRows } from './rows.js';
import type { Database } from './database.js';

const VERBS = ['update', 'delete'] as const;
/** The words a refused change fails with, on both databases. */
export const APPEND_ONLY = 'append-only';

const triggerName = (table: string, verb: string): string => `${table}_no_${verb}`;

/**
 * Lets the database itself refuse changes of rows in a table. For migrations: to be repeated by one that builds the
 * table anew. A MySQL that does not let us make triggers (no right, a replicated server, an engine without them) is
 * left without; `unguardedTables` names the table then, and operations.md has the grants that do the same.
 */
export async function guardAppendOnly(runner: QueryRunner, table: string): Promise<void> {
  const sqlite = runner.dataSource.options.type === 'better-sqlite3';
  for (const verb of VERBS) {
    const refuse = sqlite
      ? `BEGIN SELECT RAISE(ABORT, '${APPEND_ONLY}'); END`
      : `FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${APPEND_ONLY}'`;
    const sql = `CREATE TRIGGER ${triggerName(table, verb)} BEFORE ${verb.toUpperCase()} ON ${table} ${refuse}`;
    try {
      await runner.query(sql);
    } catch (error) {
      if (sqlite) throw error;
    }
  }
}

/** Lets changes through again, for migrations that build the table anew. */
export async function releaseAppendOnly(runner: QueryRunner, table: string): Promise<void> {
  for (const verb of VERBS) await runner.query(`DROP TRIGGER IF EXISTS ${triggerName(table, verb)}`);
}

/** Which of the tables the database does not guard by itself. */
export async function unguardedTables({ read }: Database, tables: readonly string[]): Promise<string[]> {
  const sql =
    read.dataSource.options.type === 'better-sqlite3'
      ? "SELECT name FROM sqlite_master WHERE type = 'trigger'"
      : 'SELECT trigger_name AS name FROM information_schema.triggers WHERE trigger_schema = DATABASE()';
  const names = new Set((await queryRows<{ name: string }>(read, sql, [])).map(({ name }) => name));
  return tables.filter((table) => VERBS.some((verb) => !names.has(triggerName(table, verb))));
}
