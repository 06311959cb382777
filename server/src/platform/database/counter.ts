import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { DuplicateKeyError } from './errors.js';
import { updateWhere } from './guarded-update.js';
import { findRows } from './rows.js';

/** A row that counts: its key, and the last number taken. */
type Counter = ObjectLiteral & { last: number };

/**
 * Takes `count` numbers from the counter with this key and returns the last of them; the first ever is 1. Called at once by
 * several, all differ, and there are no gaps: the row belongs to the transaction until its end.
 */
export async function takeFrom<C extends Counter>(
  tx: EntityManager,
  counter: EntityTarget<C>,
  key: Omit<C, 'last'>,
  count = 1,
): Promise<number> {
  const where = key as unknown as FindOptionsWhere<C>;
  const raise = async (): Promise<boolean> =>
    (await updateWhere(tx, counter, where, { last: () => `last + ${count}` } as never)) === 1;
  if (!(await raise())) {
    try {
      await tx.insert(counter, { ...key, last: count } as never);
      return count;
    } catch (error) {
      // Somebody else began it meanwhile.
      if (!(error instanceof DuplicateKeyError)) throw error;
      await raise();
    }
  }
  const [row] = await findRows(tx, counter, where as never);
  return row!.last;
}
