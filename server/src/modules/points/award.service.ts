import { Injectable } from '@nestjs/common';
import { cityTime, DEFAULT_POINTS_RULE, expiryOf, pointsFor } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { EventRecorder } from '../../platform/events/index.js';
import { Budgets } from './budget/budgets.js';
import { WaitingAwards } from './budget/waiting-awards.js';
import { takeFromDay } from './daily-cap.js';
import { issuer, volunteer } from './ledger/ledger.account.js';
import { PointsPosting } from './ledger/ledger.entity.js';
import { Ledger } from './ledger/ledger.js';
import { Lots } from './ledger/lots.js';
import { type Award, POINTS_CREDITED, type PointsMoved, type ServiceRecordFacts } from './points.events.js';
import { sourceSentence } from './points.sentences.js';

/** Confirmed hours become points, from the organiser's budget of the year to the volunteer. */
@Injectable()
export class AwardService {
  constructor(
    private readonly ledger: Ledger,
    private readonly lots: Lots,
    private readonly budgets: Budgets,
    private readonly waiting: WaitingAwards,
    private readonly recorder: EventRecorder,
    private readonly clock: Clock,
  ) {}

  /**
   * Posts the award of an event by the rule in force and its caps; null when it was posted before, when the caps leave
   * nothing, or when it has to wait for a larger budget.
   */
  async award(tx: EntityManager, eventId: string, facts: ServiceRecordFacts): Promise<PointsPosting | null> {
    const ruleVersion = DEFAULT_POINTS_RULE.version;
    if (await tx.existsBy(PointsPosting, { eventId, ruleVersion, kind: 'AWARD' })) return null;
    const earned = earnedPoints(facts);
    const day = cityTime(new Date(facts.startAt)).date;
    const granted = await takeFromDay(tx, facts.personId, day, earned);
    const award = { eventId, ruleVersion, facts, earned, granted, day };
    if (granted === 0) {
      await this.tell(tx, award);
      return null;
    }
    if (await this.budgets.allow(tx, facts.organiserUnitId, this.year(), granted))
      return this.post(tx, award);
    await this.waiting.park(tx, award);
    return null;
  }

  /** Posts awards of a unit that waited, oldest first, as far as its budget goes; says whether some are left to try. */
  async postWaiting(tx: EntityManager, unitId: string, atMost: number): Promise<boolean> {
    const rows = await this.waiting.of(tx, unitId, atMost);
    for (const { award, points } of rows) {
      if (!(await this.budgets.allow(tx, unitId, this.year(), points))) return false;
      if (await this.waiting.remove(tx, award.facts.recordId)) await this.post(tx, award);
    }
    return rows.length === atMost;
  }

  private async post(tx: EntityManager, award: Award): Promise<PointsPosting> {
    const { eventId, ruleVersion, facts, earned, granted, day } = award;
    const { personId, title, recordId: serviceRecordId } = facts;
    const source = sourceSentence(facts, earned, granted);
    const { posting, repeated } = await this.ledger.post(
      tx,
      { kind: 'AWARD', eventId, ruleVersion, personId, serviceRecordId, earned, day, title, source },
      [
        { account: issuer(facts.organiserUnitId, this.year()), amount: 0 - granted },
        { account: volunteer(personId), amount: granted },
      ],
    );
    if (repeated) return posting;
    await this.lots.create(tx, posting, personId, granted, expiryOf(posting.createdAt));
    await this.tell(tx, award);
    return posting;
  }

  private async tell(tx: EntityManager, { facts, granted }: Award): Promise<void> {
    const { personId, title, recordId } = facts;
    const payload: PointsMoved = { personId, points: granted, title, recordId };
    await this.recorder.record(tx, { type: POINTS_CREDITED, subjectId: recordId, payload });
  }

  private year(): number {
    return cityTime(this.clock.now()).year;
  }
}

/** Points of a record by the rule in force, before the cap of the day. */
export function earnedPoints({ startAt, endAt, minutes, urgent }: ServiceRecordFacts): number {
  return pointsFor({ startAt: new Date(startAt), endAt: new Date(endAt), minutes, urgent });
}
