import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findRows } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { giveBackToCaps } from './daily-cap.js';
import { expired, volunteer } from './ledger/ledger.account.js';
import { PointsLot, PointsPosting } from './ledger/ledger.entity.js';
import { Ledger } from './ledger/ledger.js';
import { Lots } from './ledger/lots.js';
import { POINTS_REVERSED, type PointsMoved } from './points.events.js';

/** Takes awards back. The original stays as it is; the reversal points at it. */
@Injectable()
export class ReversalService {
  constructor(
    private readonly ledger: Ledger,
    private readonly lots: Lots,
    private readonly recorder: EventRecorder,
  ) {}

  /**
   * Posts the opposite of an award. What of it had expired comes back from the expired points; what had been spent
   * makes the balance negative, which is marked and keeps the person from spending until new points make up for it.
   * Throws `points.already_returned` when it was reversed before.
   */
  async reverse(
    tx: EntityManager,
    award: PointsPosting,
    eventId: string,
    reason: string,
  ): Promise<PointsPosting> {
    const personId = award.personId ?? '';
    await this.lots.lock(tx, personId);
    const lines = await this.ledger.lines(tx, award.id);
    const granted = Math.max(...lines.map(({ amount }) => amount));
    const payer = lines.find(({ amount }) => amount < 0)!;
    const [lot] = await findRows(tx, PointsLot, { postingId: award.id });
    const gone = lot ? await this.lots.expiredOf(tx, lot.id) : 0;
    const { id, kind: _, mac: __, createdAt: ___, ...kept } = award;
    const { posting: reversal, repeated } = await this.ledger.post(
      tx,
      {
        ...kept,
        kind: 'REVERSAL',
        eventId,
        reversesId: id,
        earned: 0 - award.earned,
        title: `更正：${award.title}`.slice(0, 80),
        source: reason,
      },
      [
        { ...payer, amount: granted },
        ...(gone < granted
          ? [{ account: volunteer(personId), amount: gone - granted, mayOverdraw: true }]
          : []),
        ...(gone > 0 ? [{ account: expired, amount: 0 - gone }] : []),
      ],
    );
    if (repeated) return reversal;
    await giveBackToCaps(tx, personId, award.day, granted);
    await this.takeBack(tx, reversal.id, personId, lot, granted - gone);
    const payload: PointsMoved = {
      personId,
      points: granted,
      title: award.title,
      recordId: award.serviceRecordId,
    };
    const subjectId = award.serviceRecordId ?? award.id;
    await this.recorder.record(tx, { type: POINTS_REVERSED, subjectId, payload });
    return reversal;
  }

  /** The award of a service record that is in force, if there is one. */
  async standingAward(tx: EntityManager, serviceRecordId: string): Promise<PointsPosting | null> {
    const postings = await tx.find(PointsPosting, { where: { serviceRecordId }, order: { id: 'ASC' } });
    const reversed = new Set(postings.map(({ reversesId }) => reversesId));
    return postings.find(({ id, kind }) => kind === 'AWARD' && !reversed.has(id)) ?? null;
  }

  /** Out of the award's own lot first, then out of others. */
  private async takeBack(
    tx: EntityManager,
    reversalId: string,
    personId: string,
    lot: PointsLot | undefined,
    points: number,
  ): Promise<void> {
    const fromOwn = Math.min(points, lot?.remaining ?? 0);
    if (lot && fromOwn > 0) await this.lots.take(tx, reversalId, [{ lot, points: fromOwn }]);
    if (points > fromOwn) await this.lots.drain(tx, reversalId, personId, points - fromOwn);
  }
}
