import { Injectable } from '@nestjs/common';
import type { PostingKind } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { findRows, insertRow, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { held, redeemed, volunteer } from './ledger/ledger.account.js';
import { type HoldStatus, PointsHold, PointsPosting } from './ledger/ledger.entity.js';
import { assertPoints, Ledger } from './ledger/ledger.js';
import { Lots } from './ledger/lots.js';
import type { PointsOrder } from './points.order.js';

/** What `restore` takes back. */
const RETURNABLE: readonly PostingKind[] = ['REDEEM', 'DONATE', 'SAVE'];

/**
 * Spending points, for the modules above. Every method works inside the caller's transaction and must be its last
 * word when it throws: let the transaction fail then. Points are spent first-expiring-first; what is put aside never
 * expires. Refusals: `points.amount`, `points.insufficient`, `points.overdrawn` (points corrected away were spent),
 * `points.account_closed`, `points.key_reused`, `points.hold_closed`, `points.already_returned`.
 */
@Injectable()
export class PointsService {
  constructor(
    private readonly ledger: Ledger,
    private readonly lots: Lots,
    private readonly clock: Clock,
  ) {}

  /** Puts points aside; returns the hold's id. */
  async hold(tx: EntityManager, { personId, points, key, title, source }: PointsOrder): Promise<string> {
    assertPoints(points);
    const { posting, repeated } = await this.ledger.post(
      tx,
      { kind: 'HOLD', eventId: key, personId, title, source },
      [
        { account: volunteer(personId), amount: 0 - points },
        { account: held(personId), amount: points },
      ],
    );
    if (repeated) return posting.id;
    await this.lots.spend(tx, posting.id, personId, points);
    const open = { status: 'OPEN' as const, createdAt: posting.createdAt, closedBy: null, closedAt: null };
    await insertRow(tx, PointsHold, { id: posting.id, personId, points, ...open });
    return posting.id;
  }

  /**
   * Gives back what was put aside, to the very lots it came from. A lot that expired meanwhile is good for another
   * `GRACE_DAYS`, once. `reason` is what the statement says: 您取消了
   */
  async release(tx: EntityManager, holdId: string, key: string, reason = '没有换成'): Promise<void> {
    const hold = await this.close(tx, holdId, 'RELEASED', key);
    if (!hold) return;
    const { personId, points } = hold;
    const { title } = await this.posting(tx, holdId);
    const { posting } = await this.ledger.post(
      tx,
      {
        kind: 'RELEASE',
        eventId: key,
        personId,
        reversesId: holdId,
        title: `退回：${title}`.slice(0, 80),
        source: reason,
      },
      [
        { account: held(personId), amount: 0 - points },
        { account: volunteer(personId), amount: points },
      ],
    );
    await this.lots.restore(tx, holdId, posting, personId);
  }

  /** Spends what was put aside; `to` is whose account it goes to (a partner), else the city's. Returns the posting's id. */
  async redeem(tx: EntityManager, holdId: string, key: string, to?: string): Promise<string> {
    const hold = await this.close(tx, holdId, 'REDEEMED', key);
    if (!hold) return (await this.findPosting(tx, { eventId: key, kind: 'REDEEM' })).id;
    const { personId, points } = hold;
    const { title, source } = await this.posting(tx, holdId);
    const { posting } = await this.ledger.post(
      tx,
      { kind: 'REDEEM', eventId: key, personId, title, source },
      [
        { account: held(personId), amount: 0 - points },
        { account: redeemed(to), amount: points },
      ],
    );
    return posting.id;
  }

  /**
   * Takes a spending (REDEEM), a gift (DONATE) or what was laid by (SAVE) back, once, and restores its lots as `release`
   * does. Its key must be another one than that of an earlier `restore`.
   */
  async restore(tx: EntityManager, postingId: string, key: string, reason: string): Promise<void> {
    const spent = await this.posting(tx, postingId);
    const personId = spent.personId;
    if (!personId || !RETURNABLE.includes(spent.kind)) throw notFound();
    const lines = (await this.ledger.lines(tx, postingId)).map((line) => ({
      ...line,
      amount: 0 - line.amount,
    }));
    const paid = lines.find(({ amount }) => amount < 0)!;
    const { posting, repeated } = await this.ledger.post(
      tx,
      {
        kind: 'RESTORE',
        eventId: key,
        personId,
        reversesId: postingId,
        title: `退回：${spent.title}`.slice(0, 80),
        source: reason,
      },
      [paid, { account: volunteer(personId), amount: 0 - paid.amount }],
    );
    if (!repeated) await this.lots.restore(tx, await this.takenBy(tx, spent), posting, personId);
  }

  /** The holds of a person that are still open, oldest first. */
  openHolds(from: EntityManager, personId: string): Promise<PointsHold[]> {
    return findRows(from, PointsHold, { personId, status: 'OPEN' }, { by: 'createdAt' });
  }

  /** Closes an open hold for whoever comes first; null when the same key closed it the same way before. */
  private async close(
    tx: EntityManager,
    id: string,
    status: HoldStatus,
    key: string,
  ): Promise<PointsHold | null> {
    const open = { id, status: 'OPEN' as const };
    const closed = await updateWhere(tx, PointsHold, open, {
      status,
      closedBy: key,
      closedAt: this.clock.now(),
    });
    const [hold] = await findRows(tx, PointsHold, { id });
    if (!hold) throw notFound();
    if (closed === 1) return hold;
    if (hold.status === status && hold.closedBy === key) return null;
    throw new AppError('points.hold_closed');
  }

  /** The posting that drew the lots: a redemption's hold, any other itself. */
  private async takenBy(tx: EntityManager, spent: PointsPosting): Promise<string> {
    if (spent.kind !== 'REDEEM') return spent.id;
    const { personId, eventId } = spent;
    const holds = await findRows(tx, PointsHold, {
      personId: personId ?? '',
      closedBy: eventId,
      status: 'REDEEMED',
    });
    return holds[0]?.id ?? spent.id;
  }

  private posting(tx: EntityManager, id: string): Promise<PointsPosting> {
    return this.findPosting(tx, { id });
  }

  private async findPosting(
    tx: EntityManager,
    where: Partial<Pick<PointsPosting, 'id' | 'eventId' | 'kind'>>,
  ): Promise<PointsPosting> {
    const [posting] = await findRows(tx, PointsPosting, where);
    if (!posting) throw notFound();
    return posting;
  }
}
