import { Injectable } from '@nestjs/common';
import { graceOf } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import {
  changeRows,
  findRows,
  insertRow,
  insertRowIf,
  insertRows,
  newId,
  queryRows,
  selectRows,
} from '../../../platform/database/index.js';
import { AppError } from '../../../platform/http/index.js';
import { accountId, volunteer } from './ledger.account.js';
import { PointsLot, PointsLotMove, type PointsPosting } from './ledger.entity.js';

/** A part of a lot. */
interface Part {
  readonly lot: PointsLot;
  readonly points: number;
}

/** Moves of one statement; a draw from more lots is written in turns. */
const TURN = 50;

/**
 * Which points a balance is made of. A person's lots hold her balance together, or nothing while she is overdrawn.
 * Called after the posting has moved the balance, whose row makes everybody else on this account wait.
 */
@Injectable()
export class Lots {
  constructor(private readonly clock: Clock) {}

  /** A new lot of everything that a posting brought. What was owed is taken out of it at once. */
  async create(
    tx: EntityManager,
    posting: PointsPosting,
    personId: string,
    points: number,
    expiresAt: Date,
  ): Promise<void> {
    const account = accountId(volunteer(personId));
    const lot: PointsLot = {
      id: newId(),
      accountId: account,
      postingId: posting.id,
      points,
      remaining: points,
      earnedAt: posting.createdAt,
      expiresAt,
      graced: false,
      warned: false,
    };
    // Enters nothing when something is owed, which is rare.
    const free = { sql: 'FROM points_account WHERE id = ? AND balance >= ?', values: [account, points] };
    if ((await insertRowIf(tx, PointsLot, lot, free)) === 1) return;
    await insertRow(tx, PointsLot, lot);
    await this.payDebt(tx, posting.id, personId, points);
  }

  /** Takes points that have not expired, first-expiring-first. Throws `points.insufficient`. */
  async spend(tx: EntityManager, postingId: string, personId: string, points: number): Promise<void> {
    const now = this.clock.now();
    const fresh = (await this.open(tx, personId)).filter(({ expiresAt }) => expiresAt > now);
    const parts = partsOf(fresh, points);
    if (sum(parts) < points) throw new AppError('points.insufficient');
    await this.take(tx, postingId, parts);
  }

  /** Takes points wherever they are, expired ones first; as many as there are. */
  async drain(tx: EntityManager, postingId: string, personId: string, points: number): Promise<void> {
    await this.take(tx, postingId, partsOf(await this.open(tx, personId), points));
  }

  /** Takes exactly these parts. */
  async take(tx: EntityManager, postingId: string, parts: readonly Part[]): Promise<void> {
    await this.change(
      tx,
      postingId,
      parts.map(({ lot, points }) => ({ lot, points: 0 - points })),
    );
  }

  /**
   * Gives back to the very lots what `takenBy` took from them. A lot that expired meanwhile may be used for some days
   * more, once; a second time it expires with the next run of the expiry job.
   */
  async restore(tx: EntityManager, takenBy: string, posting: PointsPosting, personId: string): Promise<void> {
    const moves = await findRows(tx, PointsLotMove, { postingId: takenBy });
    const taken = moves.filter(({ amount }) => amount < 0);
    const lots = await findRows(tx, PointsLot, { id: taken.map(({ lotId }) => lotId) });
    const byId = new Map(lots.map((lot) => [lot.id, lot]));
    const parts = taken.map(({ lotId, amount }) => ({ lot: byId.get(lotId)!, points: 0 - amount }));
    await this.change(tx, posting.id, parts);
    const late = lots.filter(({ expiresAt, graced }) => expiresAt <= posting.createdAt && !graced);
    for (const { id } of late) {
      const sql = 'UPDATE points_lot SET graced = 1, warned = 1, expires_at = ? WHERE id = ? AND graced = 0';
      await changeRows(tx, sql, [graceOf(posting.createdAt), id]);
    }
    await this.payDebt(tx, posting.id, personId, sum(parts));
  }

  /** Makes everybody else who moves this person's points wait until `tx` ends: for who must read before moving. */
  async lock(tx: EntityManager, personId: string): Promise<void> {
    const sql = 'UPDATE points_account SET balance = balance WHERE id = ?';
    await changeRows(tx, sql, [accountId(volunteer(personId))]);
  }

  /** Whether the person gave her points up. */
  async closed(from: EntityManager, personId: string): Promise<boolean> {
    const sql = 'SELECT closed_at AS closedAt FROM points_account WHERE id = ?';
    const [row] = await queryRows<{ closedAt: unknown }>(from, sql, [accountId(volunteer(personId))]);
    return Boolean(row?.closedAt);
  }

  /** How much of a lot expired, or was forfeited. */
  async expiredOf(tx: EntityManager, lotId: string): Promise<number> {
    const sql =
      'SELECT COALESCE(SUM(0 - m.amount), 0) AS gone FROM points_lot_move m ' +
      "JOIN points_posting p ON p.id = m.posting_id WHERE m.lot_id = ? AND p.kind IN ('EXPIRE', 'FORFEIT')";
    const [row] = await queryRows<{ gone: number }>(tx, sql, [lotId]);
    return Number(row?.gone ?? 0);
  }

  /** A person's lots with something in them, first-expiring-first. */
  open(tx: EntityManager, personId: string): Promise<PointsLot[]> {
    const tail = 'WHERE account_id = ? AND remaining > 0 ORDER BY expires_at, earned_at, id';
    return selectRows(tx, PointsLot, tail, [accountId(volunteer(personId))]);
  }

  /** What came in while the account was negative has been spent before: it leaves its lots again. */
  private async payDebt(
    tx: EntityManager,
    postingId: string,
    personId: string,
    credited: number,
  ): Promise<void> {
    const sql = 'SELECT balance FROM points_account WHERE id = ?';
    const [row] = await queryRows<{ balance: number }>(tx, sql, [accountId(volunteer(personId))]);
    const balance = row?.balance ?? 0;
    if (balance >= credited) return;
    const lots = await this.open(tx, personId);
    const inLots = lots.reduce((total, { remaining }) => total + remaining, 0);
    await this.take(tx, postingId, partsOf(lots, inLots - Math.max(0, balance)));
  }

  private async change(tx: EntityManager, postingId: string, parts: readonly Part[]): Promise<void> {
    const createdAt = this.clock.now();
    for (let from = 0; from < parts.length; from += TURN) {
      const turn = parts.slice(from, from + TURN);
      const by = `CASE id ${turn.map(() => 'WHEN ? THEN ?').join(' ')} END`;
      const ids = turn.map(({ lot }) => lot.id);
      const sql = `UPDATE points_lot SET remaining = remaining + ${by} WHERE id IN (${ids.map(() => '?').join(', ')})`;
      await changeRows(tx, sql, [...turn.flatMap(({ lot, points }) => [lot.id, points]), ...ids]);
      const moves = turn.map(({ lot, points }) => ({
        id: newId(),
        lotId: lot.id,
        postingId,
        amount: points,
        createdAt,
      }));
      await insertRows(tx, PointsLotMove, moves);
    }
  }
}

function partsOf(lots: readonly PointsLot[], points: number): Part[] {
  const parts: Part[] = [];
  let missing = points;
  for (const lot of lots) {
    if (missing <= 0) break;
    const part = Math.min(missing, lot.remaining);
    parts.push({ lot, points: part });
    missing -= part;
  }
  return parts;
}

const sum = (parts: readonly Part[]): number => parts.reduce((total, { points }) => total + points, 0);
