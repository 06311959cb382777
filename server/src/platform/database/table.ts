import {
  type QueryRunner,
  Table,
  TableCheck,
  TableColumn,
  TableForeignKey,
  TableIndex,
  type TableColumnOptions,
} from 'typeorm';
import { ON_CHANGE, TYPES, type ColumnRules } from './columns.js';
import { ruleName } from './naming.js';

type ColumnOf = (name: string, rules?: ColumnRules) => TableColumn;

const make = (name: string, type: object, rules: ColumnRules = {}, isPrimary = false): TableColumn => {
  const { length, ...rest } = type as { type: string; length?: number };
  const options: TableColumnOptions = { name, ...rest, isPrimary, isNullable: rules.nullable ?? false };
  return new TableColumn(length === undefined ? options : { ...options, length: String(length) });
};

export const id = (name = 'id'): TableColumn => make(name, TYPES.id, {}, true);
export const key = (name: string, length: number): TableColumn => make(name, TYPES.string(length), {}, true);
export const doubleKey = (name: string): TableColumn => make(name, TYPES.double, {}, true);
export const ref: ColumnOf = (name, rules) => make(name, TYPES.id, rules);
export const str = (name: string, length: number, rules?: ColumnRules): TableColumn =>
  make(name, TYPES.string(length), rules);
export const text: ColumnOf = (name, rules) => make(name, TYPES.text, rules);
export const int: ColumnOf = (name, rules) => make(name, TYPES.int, rules);
export const flag: ColumnOf = (name, rules) => make(name, TYPES.flag, rules);
export const double: ColumnOf = (name, rules) => make(name, TYPES.double, rules);
export const time: ColumnOf = (name, rules) => make(name, TYPES.time, rules);
export const json: ColumnOf = (name, rules) => make(name, TYPES.json, rules);

/** Rules of a table, by column names. */
export interface TableRules {
  /** Plain indices; they name themselves. */
  indices?: string[][];
  /** Unique rules by name (`uq_…`). */
  uniques?: Record<string, string[]>;
  /** Column → table whose `id` it holds. */
  foreignKeys?: Record<string, string>;
  /** Check expressions by name (`ck_…`), in SQL both databases understand. */
  checks?: Record<string, string>;
}

/** A table as a migration describes it. */
export interface TableShape {
  readonly name: string;
  readonly columns: TableColumn[];
  readonly rules: TableRules;
}

/** Describes a table; nothing happens until `createTable`. */
export const table = (name: string, columns: TableColumn[], rules: TableRules = {}): TableShape => ({
  name,
  columns,
  rules,
});

/** Creates the table with all its rules on either database. */
export async function createTable(runner: QueryRunner, { name, columns, rules }: TableShape): Promise<void> {
  const checks = Object.entries(rules.checks ?? {});
  const inlineChecks = runner.dataSource.options.type === 'better-sqlite3';
  await runner.createTable(
    new Table({
      name,
      columns,
      indices: [
        ...(rules.indices ?? []).map((names) => index(ruleName('ix', name, names), names, false)),
        ...Object.entries(rules.uniques ?? {}).map(([rule, names]) => index(rule, names, true)),
      ],
      foreignKeys: Object.entries(rules.foreignKeys ?? {}).map(([from, to]) => foreignKey(name, from, to)),
      checks: inlineChecks
        ? checks.map(([rule, expression]) => new TableCheck({ name: rule, expression }))
        : [],
    }),
  );
  if (inlineChecks) return;
  // TypeORM leaves CHECK out on MariaDB and MySQL, which both enforce it.
  for (const [rule, expression] of checks) {
    await runner.query(`ALTER TABLE \`${name}\` ADD CONSTRAINT \`${rule}\` CHECK (${expression})`);
  }
}

/**
 * Adds columns that may be null to a table that is in use. Plain statements: on SQLite TypeORM would copy the whole table,
 * and with it lose what refers to it.
 */
export async function addColumns(runner: QueryRunner, name: string, columns: TableColumn[]): Promise<void> {
  const { driver } = runner.dataSource;
  for (const column of columns) {
    if (!column.isNullable) throw new Error(`${name}.${column.name} must be nullable to be added`);
    await runner.query(`ALTER TABLE ${name} ADD COLUMN ${column.name} ${driver.createFullType(column)} NULL`);
  }
}

/** Takes back `addColumns`. */
export async function dropColumns(runner: QueryRunner, name: string, columns: TableColumn[]): Promise<void> {
  for (const column of columns.toReversed()) {
    await runner.query(`ALTER TABLE ${name} DROP COLUMN ${column.name}`);
  }
}

/**
 * Lets columns of a table be null that until now must not be. On SQLite the table is copied, so nothing may refer to it
 * by a foreign key.
 */
export async function allowNull(runner: QueryRunner, name: string, columns: TableColumn[]): Promise<void> {
  await changeNull(runner, name, columns, true);
}

/** Takes back `allowNull`; no row may hold null there any more. */
export async function forbidNull(runner: QueryRunner, name: string, columns: TableColumn[]): Promise<void> {
  await changeNull(runner, name, columns, false);
}

async function changeNull(
  runner: QueryRunner,
  name: string,
  columns: TableColumn[],
  isNullable: boolean,
): Promise<void> {
  const { driver, options } = runner.dataSource;
  for (const column of columns) {
    if (options.type === 'better-sqlite3') {
      const changed = column.clone();
      changed.isNullable = isNullable;
      await runner.changeColumn(name, column.name, changed);
    } else {
      const type = driver.createFullType(column);
      await runner.query(`ALTER TABLE ${name} MODIFY ${column.name} ${type} ${isNullable ? '' : 'NOT '}NULL`);
    }
  }
}

/** Adds a plain index to a table that is in use. */
export async function addIndex(runner: QueryRunner, name: string, columns: string[]): Promise<void> {
  await addIndices(runner, name, [columns]);
}

/** Takes back `addIndex`. */
export async function dropIndex(runner: QueryRunner, name: string, columns: string[]): Promise<void> {
  await dropIndices(runner, name, [columns]);
}

/**
 * Removes the table and everything that belongs to it. A plain statement: TypeORM would first ask the server for all it knows of
 * the table, which takes long where there are many.
 */
export async function dropTable(runner: QueryRunner, { name }: TableShape): Promise<void> {
  await runner.query(`DROP TABLE ${name}`);
}

/** Adds plain indices to a table that is there already; they are named as the entities name them. */
export async function addIndices(runner: QueryRunner, name: string, indices: string[][]): Promise<void> {
  for (const names of indices) {
    await runner.query(`CREATE INDEX ${ruleName('ix', name, names)} ON ${name} (${names.join(', ')})`);
  }
}

/** Takes such indices away. */
export async function dropIndices(runner: QueryRunner, name: string, indices: string[][]): Promise<void> {
  const where = runner.dataSource.options.type === 'better-sqlite3' ? '' : ` ON ${name}`;
  for (const names of indices) {
    await keepForeignKey(runner, name, names[0]!);
    await runner.query(`DROP INDEX ${ruleName('ix', name, names)}${where}`);
  }
}

/** MySQL and its relatives let go of their own index of a foreign key once another one serves; it comes back first. */
async function keepForeignKey(runner: QueryRunner, name: string, column: string): Promise<void> {
  if (runner.dataSource.options.type === 'better-sqlite3') return;
  const keys = (await runner.getTable(name))?.foreignKeys ?? [];
  const key = keys.find(({ columnNames }) => columnNames[0] === column);
  if (key) await runner.query(`CREATE INDEX \`${key.name}\` ON \`${name}\` (\`${column}\`)`);
}

const index = (name: string, columnNames: string[], isUnique: boolean): TableIndex =>
  new TableIndex({ name, columnNames, isUnique });

const foreignKey = (table: string, from: string, to: string): TableForeignKey =>
  new TableForeignKey({
    name: ruleName('fk', table, [from]),
    columnNames: [from],
    referencedTableName: to,
    referencedColumnNames: ['id'],
    ...ON_CHANGE,
  });
