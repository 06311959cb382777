import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EventRecorder } from '../../platform/events/index.js';
import { giveBackToDay } from './daily-cap.js';
import { Ledger } from './ledger.js';
import { PointsLot, PointsPosting } from './points.entity.js';
import { POINTS_REVERSED, type PointsMoved } from './points.events.js';

/** Takes awards back. The original stays as it is; the reversal points at it. */
@Injectable()
export class ReversalService {
  constructor(
    private readonly ledger: Ledger,
    private readonly recorder: EventRecorder,
  ) {}

  /**
   * Posts the opposite of an award. The balance may become negative when points were spent already.
   * Throws a `DuplicateKeyError` when it was reversed before.
   */
  async reverse(
    tx: EntityManager,
    award: PointsPosting,
    eventId: string,
    reason: string,
  ): Promise<PointsPosting> {
    const lines = await this.ledger.lines(tx, award.id);
    const granted = Math.max(...lines.map(({ amount }) => amount));
    await giveBackToDay(tx, award.personId, award.day, granted);
    const { id, createdAt: _, ...kept } = award;
    const reversal = await this.ledger.post(
      tx,
      {
        ...kept,
        kind: 'REVERSAL',
        eventId,
        reversesId: id,
        earned: -award.earned,
        title: `更正：${award.title}`,
        source: reason,
      },
      lines.map(({ accountId, amount }) => ({ accountId, amount: 0 - amount })),
    );
    await emptyLot(tx, id);
    const payload: PointsMoved = {
      personId: award.personId,
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
}

async function emptyLot(tx: EntityManager, postingId: string): Promise<void> {
  await tx.createQueryBuilder().update(PointsLot).set({ remaining: 0 }).where({ postingId }).execute();
}
