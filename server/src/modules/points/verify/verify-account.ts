import type { EntityManager } from 'typeorm';
import { findRows, queryRows } from '../../../platform/database/index.js';
import { PointsAccount, PointsEntry, PointsPosting } from '../ledger/ledger.entity.js';
import type { LedgerMac } from '../ledger/ledger.mac.js';
import { balanceFault } from './verify-balances.js';
import { faultOf } from './verify-postings.js';
import type { Fault } from './verify.js';

/** Checks the accounts of one owner (a person or a unit) with every posting that touches them. */
export async function verifyOwner(
  read: EntityManager,
  mac: LedgerMac,
  ownerId: string,
): Promise<{ accounts: number; postings: number; faults: Fault[] }> {
  const accounts = await findRows(read, PointsAccount, { ownerId });
  const faults: Fault[] = [];
  let postings = 0;
  for (const { id, kind } of accounts) {
    const what = await balanceFault(read, id);
    if (what) faults.push({ table: 'points_account', id, what: `${kind}: ${what}` });
    const sql = 'SELECT DISTINCT posting_id AS id FROM points_entry WHERE account_id = ?';
    for (const row of await queryRows<{ id: string }>(read, sql, [id])) {
      const [posting] = await findRows(read, PointsPosting, { id: row.id });
      const entries = await findRows(read, PointsEntry, { postingId: row.id });
      const fault = posting ? faultOf(posting, entries, mac) : 'is gone';
      if (fault) faults.push({ table: 'points_posting', id: row.id, what: fault });
      postings++;
    }
  }
  return { accounts: accounts.length, postings, faults };
}
