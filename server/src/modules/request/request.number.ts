import { cityTime } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { DuplicateKeyError, findRows, updateWhere } from '../../platform/database/index.js';
import { RequestDay } from './request.entity.js';

/** Takes `count` numbers of the city's day of `at` and returns them; called at once by several, all differ. */
export async function takeNumbers(tx: EntityManager, at: Date, count: number): Promise<string[]> {
  const day = cityTime(at).date.replaceAll('-', '');
  const last = await raise(tx, day, count);
  return Array.from({ length: count }, (_, n) => {
    const running = last - count + 1 + n;
    return `ZG${day}-${String(running).padStart(6, '0')}`;
  });
}

async function raise(tx: EntityManager, day: string, count: number): Promise<number> {
  if (await add(tx, day, count)) return current(tx, day);
  try {
    await tx.insert(RequestDay, { day, last: count });
    return count;
  } catch (error) {
    // Somebody else began the day meanwhile.
    if (!(error instanceof DuplicateKeyError)) throw error;
    await add(tx, day, count);
    return current(tx, day);
  }
}

async function add(tx: EntityManager, day: string, count: number): Promise<boolean> {
  return (await updateWhere(tx, RequestDay, { day }, { last: () => `last + ${count}` })) === 1;
}

/** The row is ours until the end of the transaction, so nobody has raised it since. */
async function current(tx: EntityManager, day: string): Promise<number> {
  const [row] = await findRows(tx, RequestDay, { day });
  return row!.last;
}
