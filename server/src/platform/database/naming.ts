import { createHash } from 'node:crypto';
import { DefaultNamingStrategy, Table, type NamingStrategyInterface } from 'typeorm';

/** MySQL and MariaDB allow 64 characters for a name. */
const MAX_NAME = 60;

/** `createdAt` → `created_at`, `unitId` → `unit_id`. */
export function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

/** The name of an index or a foreign key, the same from an entity and from a migration. */
export function ruleName(prefix: 'ix' | 'fk', table: string, columns: readonly string[]): string {
  const name = `${prefix}_${table}_${columns.join('_')}`;
  if (name.length <= MAX_NAME) return name;
  return `${name.slice(0, MAX_NAME - 9)}_${createHash('sha1').update(name).digest('hex').slice(0, 8)}`;
}

/** snake_case columns and readable, stable names of rules. */
export class SnakeNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(className: string, given: string | undefined): string {
    return given ?? snakeCase(className);
  }

  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return [...prefixes, given ?? property].map(snakeCase).join('_');
  }

  override indexName(table: Table | string, columns: string[]): string {
    return ruleName('ix', this.getTableName(table), columns);
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return ruleName('fk', this.getTableName(table), columns);
  }
}
