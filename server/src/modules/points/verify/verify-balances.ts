import type { EntityManager } from 'typeorm';
import { queryRows, selectRows } from '../../../platform/database/index.js';
import { PointsAccount } from '../ledger/ledger.entity.js';
import type { Fault } from './verify.js';

const CHUNK = 5000;

/** Compares every balance with the sum of its entries. */
export async function balanceFaults(
  read: EntityManager,
  sums: ReadonlyMap<string, number>,
): Promise<{ accounts: number; faults: Fault[] }> {
  const faults: Fault[] = [];
  const unseen = new Set(sums.keys());
  let accounts = 0;
  for (let after = ''; ;) {
    const rows = await selectRows(read, PointsAccount, `WHERE id > ? ORDER BY id LIMIT ${CHUNK}`, [after]);
    for (const { id, kind, balance, overdrawn } of rows) {
      unseen.delete(id);
      const what =
        balance === (sums.get(id) ?? 0) ? signFault(kind, balance, overdrawn) : await balanceFault(read, id);
      if (what) faults.push({ table: 'points_account', id, what: `${kind}: ${what}` });
    }
    accounts += rows.length;
    if (rows.length < CHUNK) break;
    after = rows.at(-1)?.id ?? '';
  }
  for (const id of unseen) faults.push({ table: 'points_account', id, what: 'has entries but is gone' });
  return { accounts, faults };
}

function signFault(kind: string, balance: number, overdrawn: boolean): string | null {
  if (kind === 'MINT') return null;
  if (balance < 0 && !overdrawn) return `is negative (${balance}) and not marked`;
  return balance >= 0 && overdrawn ? 'is marked as overdrawn and is not' : null;
}

/** Both numbers by one statement, so that a posting just now cannot come between them. */
export async function balanceFault(read: EntityManager, id: string): Promise<string | null> {
  const sql =
    'SELECT a.balance, (SELECT COALESCE(SUM(e.amount), 0) FROM points_entry e WHERE e.account_id = a.id) AS entries ' +
    'FROM points_account a WHERE a.id = ?';
  const [row] = await queryRows<{ balance: number; entries: number }>(read, sql, [id]);
  if (!row || row.balance === Number(row.entries)) return null;
  return `its balance is ${row.balance}, its entries say ${row.entries}`;
}
