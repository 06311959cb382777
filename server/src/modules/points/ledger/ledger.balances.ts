import { MOST_POINTS } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { changeRows, findRows, TransactionConflictError } from '../../../platform/database/index.js';
import { AppError } from '../../../platform/http/index.js';
import { type AccountRef, accountId } from './ledger.account.js';
import { PointsAccount } from './ledger.entity.js';

/** A line of a posting with the account it moves. */
export interface Change {
  readonly account: AccountRef;
  readonly accountId: string;
  readonly amount: number;
  readonly mayOverdraw?: boolean;
}

/** More accounts than are busy in one day; the memory for their ids stays small. */
const MOST_REMEMBERED = 50_000;

/** Moves balances. Remembers which accounts there are: they are never removed, and not asking for them saves a round trip. */
export class Balances {
  private readonly known = new Set<string>();

  /**
   * Moves all balances by one conditional update, so that none is moved that has too little. Accounts that are not there
   * are opened. Throws the `points.…` error that says why not; the transaction must end then.
   */
  async move(tx: EntityManager, changes: readonly Change[]): Promise<void> {
    // Before anything moves: an account that somebody else opens just now must not look like one with too little.
    if (!idsOf(changes).every((id) => this.known.has(id))) await this.present(tx, changes);
    if ((await move(tx, changes)) === changes.length) return;
    const rows = await findRows(tx, PointsAccount, { id: idsOf(changes) });
    if (rows.length < changes.length) {
      // Opened by a transaction that was taken back: this one begins anew and opens it.
      for (const id of idsOf(changes)) this.known.delete(id);
      throw new TransactionConflictError('an account is not there');
    }
    throw refusal(changes, new Map(rows.map((row) => [row.id, row])));
  }

  private async present(tx: EntityManager, changes: readonly Change[]): Promise<void> {
    const rows = await findRows(tx, PointsAccount, { id: idsOf(changes) });
    const there = new Set(rows.map(({ id }) => id));
    const missing = changes.filter((change) => !there.has(change.accountId)).map(({ account }) => account);
    if (missing.length > 0) await open(tx, missing);
    if (this.known.size > MOST_REMEMBERED) this.known.clear();
    for (const id of idsOf(changes)) this.known.add(id);
  }
}

const idsOf = (changes: readonly Change[]): string[] => changes.map((change) => change.accountId);

function refusal(changes: readonly Change[], known: ReadonlyMap<string, PointsAccount>): AppError {
  const rows = changes.map((change) => ({ ...change, row: known.get(change.accountId) }));
  if (rows.some(({ row }) => row?.closedAt)) return new AppError('points.account_closed');
  const payer = rows.find(({ amount, mayOverdraw }) => amount < 0 && !mayOverdraw);
  if (!payer) return new AppError('points.amount');
  if (payer.account.kind === 'ISSUER') return new AppError('points.budget_short');
  if (payer.row?.overdrawn) return new AppError('points.overdrawn');
  return new AppError('points.insufficient');
}

/** Opens an account before anything moves; one that is there is left alone. */
export const openAccount = (tx: EntityManager, account: AccountRef): Promise<void> => open(tx, [account]);

async function open(tx: EntityManager, missing: readonly AccountRef[]): Promise<void> {
  const rows = missing.map(({ kind, ownerId, year = 0 }) => ({
    id: accountId({ kind, ownerId, year }),
    kind,
    ownerId,
    year,
    balance: 0,
    overdrawn: false,
    closedAt: null,
  }));
  await tx.createQueryBuilder().insert().into(PointsAccount).values(rows).orIgnore().execute();
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/**
 * `overdrawn` is set before `balance`: MySQL works with what it has just set, SQLite with what was there before.
 */
async function move(tx: EntityManager, changes: readonly Change[]): Promise<number> {
  const amount = `CASE id ${changes.map(() => 'WHEN ? THEN ?').join(' ')} ELSE 0 END`;
  const amounts = changes.flatMap((change) => [change.accountId, change.amount]);
  const free = changes.filter(({ amount: by, mayOverdraw }) => by > 0 || mayOverdraw || false);
  const freely = free.length > 0 ? ` OR id IN (${free.map(() => '?').join(', ')})` : '';
  // A closed account takes part in nothing but corrections.
  const corrections = changes.filter(({ mayOverdraw }) => mayOverdraw).map((change) => change.accountId);
  const corrected = corrections.length > 0 ? ` OR id IN (${marks(corrections)})` : '';
  const sql =
    `UPDATE points_account SET overdrawn = CASE WHEN kind <> 'MINT' AND balance + ${amount} < 0 THEN 1 ELSE 0 END, ` +
    `balance = balance + ${amount} WHERE id IN (${marks(changes)}) AND (closed_at IS NULL${corrected}) ` +
    `AND balance + ${amount} <= ${MOST_POINTS} AND (balance + ${amount} >= 0 OR kind = 'MINT'${freely})`;
  const ids = changes.map((change) => change.accountId);
  const freeIds = free.map((change) => change.accountId);
  return changeRows(tx, sql, [
    ...amounts,
    ...amounts,
    ...ids,
    ...corrections,
    ...amounts,
    ...amounts,
    ...freeIds,
  ]);
}
