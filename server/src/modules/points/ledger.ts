import { Injectable } from '@nestjs/common';
import type { PointsAccountKind } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/database/index.js';
import { PointsAccount, PointsEntry, PointsPosting } from './points.entity.js';

/** Whose account; the year only for issuers. */
export interface AccountRef {
  readonly kind: PointsAccountKind;
  readonly ownerId: string;
  readonly year?: number;
}

/** What one account gets (or gives, when negative) in a posting. */
export interface Line {
  readonly accountId: string;
  readonly amount: number;
}

export type NewPosting = Omit<PointsPosting, 'id' | 'createdAt'>;

/** A mistake in our own code: points would come from nowhere. */
export class UnbalancedPostingError extends Error {
  override readonly name = 'UnbalancedPostingError';
}

/** The one writer of postings and entries: it adds rows and moves balances with them, and never changes a row. */
@Injectable()
export class Ledger {
  constructor(private readonly clock: Clock) {}

  /** The account's id; the account is opened when it is not there yet. */
  async account(tx: EntityManager, { kind, ownerId, year = 0 }: AccountRef): Promise<string> {
    const where = { kind, ownerId, year };
    const known = await tx.findOneBy(PointsAccount, where);
    if (known) return known.id;
    const row = { id: newId(), ...where, balance: 0 };
    await tx.createQueryBuilder().insert().into(PointsAccount).values(row).orIgnore().execute();
    return (await tx.findOneByOrFail(PointsAccount, where)).id;
  }

  /**
   * Adds a posting with its entries and moves the balances by them.
   * Throws an `UnbalancedPostingError` unless the amounts are whole and sum to zero, and a `DuplicateKeyError` when
   * the event was posted before.
   */
  async post(tx: EntityManager, posting: NewPosting, lines: readonly Line[]): Promise<PointsPosting> {
    assertBalanced(lines);
    const createdAt = this.clock.now();
    const row: PointsPosting = { id: newId(), ...posting, createdAt };
    await tx.insert(PointsPosting, row);
    // Before the entries, whose foreign keys would share-lock the rows; in one order, so that nobody waits in a circle.
    for (const line of inOrder(lines)) await move(tx, line);
    const entries = lines.map((line) => ({ id: newId(), postingId: row.id, ...line, createdAt }));
    await tx.insert(PointsEntry, entries);
    return row;
  }

  /** What each account got in a posting. */
  async lines(tx: EntityManager, postingId: string): Promise<Line[]> {
    const entries = await tx.find(PointsEntry, { where: { postingId }, order: { id: 'ASC' } });
    return entries.map(({ accountId, amount }) => ({ accountId, amount }));
  }
}

function assertBalanced(lines: readonly Line[]): void {
  const sum = lines.reduce((total, { amount }) => total + amount, 0);
  if (lines.length < 2 || sum !== 0 || !lines.every(({ amount }) => Number.isSafeInteger(amount))) {
    throw new UnbalancedPostingError(
      `the amounts ${lines.map(({ amount }) => amount).join(', ')} do not balance`,
    );
  }
}

function inOrder(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
}

async function move(tx: EntityManager, { accountId, amount }: Line): Promise<void> {
  const moved = await tx.increment(PointsAccount, { id: accountId }, 'balance', amount);
  if (moved.affected !== 1) throw new Error(`there is no points account ${accountId}`);
}
