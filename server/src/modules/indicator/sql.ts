import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/index.js';

/** A statement with named values (`:from`), which may be used any number of times. Lists become as many marks. */
export async function select<Row>(
  from: EntityManager,
  sql: string,
  values: Readonly<Record<string, unknown>>,
): Promise<Row[]> {
  const parameters: unknown[] = [];
  const text = sql.replace(/:([a-z]\w*)/gi, (_, name: string) => {
    if (!(name in values)) throw new Error(`no value for :${name}`);
    const value = values[name];
    const all = Array.isArray(value) ? (value as unknown[]) : [value];
    parameters.push(...all);
    return all.map(() => '?').join(', ');
  });
  return queryRows<Row>(from, text, parameters);
}
