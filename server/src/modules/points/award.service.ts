import { Injectable } from '@nestjs/common';
import { cityTime, DEFAULT_POINTS_RULE, expiryOf, pointsFor } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/index.js';
import { Clock } from '../../platform/clock.js';
import { EventRecorder } from '../../platform/events/index.js';
import { takeFromDay } from './daily-cap.js';
import { Ledger } from './ledger.js';
import { PointsLot, PointsPosting } from './points.entity.js';
import { POINTS_CREDITED, type PointsMoved, type ServiceRecordFacts } from './points.events.js';
import { sourceSentence } from './points.sentences.js';

/** Confirmed hours become points, from the organiser's budget of the year to the volunteer. */
@Injectable()
export class AwardService {
  constructor(
    private readonly ledger: Ledger,
    private readonly recorder: EventRecorder,
    private readonly clock: Clock,
  ) {}

  /** Posts the award of an event by the rule in force and the cap of the day; null when it was posted before. */
  async award(tx: EntityManager, eventId: string, facts: ServiceRecordFacts): Promise<PointsPosting | null> {
    const ruleVersion = DEFAULT_POINTS_RULE.version;
    if (await tx.existsBy(PointsPosting, { eventId, ruleVersion, kind: 'AWARD' })) return null;
    const earned = earnedPoints(facts);
    const day = cityTime(new Date(facts.startAt)).date;
    const granted = await takeFromDay(tx, facts.personId, day, earned);
    const now = this.clock.now();
    const issuer = { kind: 'ISSUER', ownerId: facts.organiserUnitId, year: cityTime(now).year } as const;
    const from = await this.ledger.account(tx, issuer);
    const to = await this.ledger.account(tx, { kind: 'VOLUNTEER', ownerId: facts.personId });
    const posting = await this.ledger.post(
      tx,
      {
        kind: 'AWARD',
        eventId,
        ruleVersion,
        personId: facts.personId,
        serviceRecordId: facts.recordId,
        reversesId: null,
        earned,
        day,
        title: facts.title,
        source: sourceSentence(facts, earned, granted),
      },
      [
        { accountId: from, amount: -granted },
        { accountId: to, amount: granted },
      ],
    );
    await tx.insert(PointsLot, {
      id: newId(),
      accountId: to,
      postingId: posting.id,
      points: granted,
      remaining: granted,
      earnedAt: now,
      expiresAt: expiryOf(now),
    });
    const { personId, title, recordId } = facts;
    const payload: PointsMoved = { personId, points: granted, title, recordId };
    await this.recorder.record(tx, { type: POINTS_CREDITED, subjectId: recordId, payload });
    return posting;
  }
}

/** Points of a record by the rule in force, before the cap of the day. */
export function earnedPoints({ startAt, endAt, minutes, urgent }: ServiceRecordFacts): number {
  return pointsFor({ startAt: new Date(startAt), endAt: new Date(endAt), minutes, urgent });
}
