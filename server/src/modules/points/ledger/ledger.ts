import { Injectable } from '@nestjs/common';
import { MOST_POINTS } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import {
  DuplicateKeyError,
  findRows,
  insertRow,
  insertRows,
  newId,
  queryRows,
} from '../../../platform/database/index.js';
import { AppError } from '../../../platform/http/index.js';
import { type AccountRef, accountId } from './ledger.account.js';
import { Balances, type Change } from './ledger.balances.js';
import { PointsEntry, PointsPosting } from './ledger.entity.js';
import { contentOf, LedgerMac } from './ledger.mac.js';

/** What one account gets (or gives, when negative) in a posting. */
export interface Line {
  readonly account: AccountRef;
  readonly amount: number;
  /** Only for corrections: the account may become negative, and is marked then. */
  readonly mayOverdraw?: boolean;
}

/** A posting to be made; what is left out is empty. */
export type NewPosting = Pick<PointsPosting, 'kind' | 'eventId' | 'personId' | 'title' | 'source'> &
  Partial<Pick<PointsPosting, 'ruleVersion' | 'serviceRecordId' | 'reversesId' | 'earned' | 'day'>>;

/** What became of it: `repeated` when the very same thing had been posted before. */
export interface Posted {
  readonly posting: PointsPosting;
  readonly repeated: boolean;
}

/** A mistake in our own code: points would come from nowhere. */
export class UnbalancedPostingError extends Error {
  override readonly name = 'UnbalancedPostingError';
}

const EVENT_KEY = 'uq_points_posting_event';
const KEY_LENGTH = 36;

/** The one writer of postings and entries: it adds rows and moves balances with them, and never changes a row. */
@Injectable()
export class Ledger {
  private readonly balances = new Balances();

  constructor(
    private readonly clock: Clock,
    private readonly mac: LedgerMac,
  ) {}

  /**
   * Adds a posting with its entries and moves the balances by them; missing accounts are opened. The same key
   * (`eventId`, `ruleVersion`, `kind`) with the same content gives what was posted before.
   * Throws `points.key_reused` when the content differs, `points.insufficient` or `points.budget_short` when an
   * account has too little, `points.already_returned` when `reversesId` was taken back before, and an
   * `UnbalancedPostingError` unless the amounts are whole, in range and sum to zero.
   */
  async post(tx: EntityManager, given: NewPosting, lines: readonly Line[]): Promise<Posted> {
    assertBalanced(lines);
    if (given.eventId.length > KEY_LENGTH) throw new RangeError('a key of points has 36 characters at most');
    const changes = inOrder(lines);
    const content = { ...EMPTY, ...given };
    const unsigned = { id: newId(), ...content, createdAt: this.clock.now() };
    const posting: PointsPosting = { ...unsigned, mac: this.mac.posting(unsigned, changes) };
    try {
      await insertRow(tx, PointsPosting, posting);
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error;
      if (error.key !== EVENT_KEY) throw new AppError('points.already_returned');
      return { posting: await this.postedBefore(tx, content, changes), repeated: true };
    }
    // Before the entries, whose foreign keys would share-lock the rows.
    await this.balances.move(tx, changes);
    const { id: postingId, kind, createdAt } = posting;
    const entries = changes.map(({ accountId, amount }) => ({
      id: newId(),
      postingId,
      accountId,
      amount,
      kind,
      createdAt,
    }));
    await insertRows(tx, PointsEntry, entries);
    return { posting, repeated: false };
  }

  /** What each account got in a posting. */
  async lines(tx: EntityManager, postingId: string): Promise<Line[]> {
    const sql =
      'SELECT a.kind, a.owner_id AS ownerId, a.year, e.amount FROM points_entry e ' +
      'JOIN points_account a ON a.id = e.account_id WHERE e.posting_id = ? ORDER BY e.id';
    const rows = await queryRows<AccountRef & { amount: number }>(tx, sql, [postingId]);
    return rows.map(({ amount, ...account }) => ({ account, amount }));
  }

  /** How many points postings moved, by posting. */
  async amounts(from: EntityManager, postingIds: readonly string[]): Promise<Map<string, number>> {
    const entries = await findRows(from, PointsEntry, { postingId: postingIds });
    const gains = entries.filter(({ amount }) => amount > 0);
    const totals = new Map<string, number>();
    for (const { postingId, amount } of gains) totals.set(postingId, (totals.get(postingId) ?? 0) + amount);
    return totals;
  }

  private async postedBefore(
    tx: EntityManager,
    content: Content,
    changes: readonly Change[],
  ): Promise<PointsPosting> {
    const { eventId, ruleVersion, kind } = content;
    const [before] = await findRows(tx, PointsPosting, { eventId, ruleVersion, kind });
    if (!before) throw new Error(`a posting that was there is gone: ${kind} ${eventId}`);
    const entries = await findRows(tx, PointsEntry, { postingId: before.id });
    if (contentOf(before, entries) !== contentOf(content, changes)) throw new AppError('points.key_reused');
    return before;
  }
}

type Content = Omit<PointsPosting, 'id' | 'mac' | 'createdAt'>;

const EMPTY = { ruleVersion: 0, serviceRecordId: null, reversesId: null, earned: 0, day: '' };

const inRange = (amount: number): boolean =>
  Number.isSafeInteger(amount) && amount !== 0 && Math.abs(amount) <= MOST_POINTS;

/** Throws `points.amount` unless it is a whole number from 1 to 2³¹ − 1. */
export function assertPoints(points: number): void {
  if (!inRange(points) || points < 0) throw new AppError('points.amount');
}

function assertBalanced(lines: readonly Line[]): void {
  const sum = lines.reduce((total, { amount }) => total + amount, 0);
  const accounts = new Set(lines.map(({ account }) => accountId(account)));
  if (
    accounts.size < 2 ||
    accounts.size < lines.length ||
    sum !== 0 ||
    !lines.every((l) => inRange(l.amount))
  ) {
    throw new UnbalancedPostingError(
      `the amounts ${lines.map(({ amount }) => amount).join(', ')} do not balance`,
    );
  }
}

/** In the order of the primary key, in which the database will lock the rows too: nobody waits in a circle. */
function inOrder(lines: readonly Line[]): Change[] {
  return lines
    .map((line) => ({ ...line, accountId: accountId(line.account) }))
    .sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
}
