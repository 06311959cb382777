import { Injectable } from '@nestjs/common';
import { campaignFor, cityTime, expiryOf, pointsFor, type PointsRule, type ServedTime } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { findRows } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { ServiceTrail } from '../volunteer/index.js';
import { Budgets } from './budget/budgets.js';
import { WaitingAwards } from './budget/waiting-awards.js';
import { takeFromCaps } from './daily-cap.js';
import { issuer, volunteer } from './ledger/ledger.account.js';
import { PointsPosting } from './ledger/ledger.entity.js';
import { Ledger } from './ledger/ledger.js';
import { Lots } from './ledger/lots.js';
import { type Award, POINTS_CREDITED, type PointsMoved, type ServiceRecordFacts } from './points.events.js';
import { sourceSentence } from './points.sentences.js';
import { RuleBook } from './rules/rule-book.js';

/** Confirmed hours become points, from the organiser's budget of the year to the volunteer. */
@Injectable()
export class AwardService {
  constructor(
    private readonly ledger: Ledger,
    private readonly lots: Lots,
    private readonly budgets: Budgets,
    private readonly waiting: WaitingAwards,
    private readonly rules: RuleBook,
    private readonly trail: ServiceTrail,
    private readonly recorder: EventRecorder,
    private readonly clock: Clock,
  ) {}

  /** Points of a record by the rule of its day, before the caps. */
  async earned(tx: EntityManager, facts: ServiceRecordFacts): Promise<number> {
    const { served, rule } = await this.measure(tx, facts);
    return pointsFor(served, rule);
  }

  /**
   * Posts the award of an event by the rule of the day of service and its caps; null when it was posted before, when
   * the caps leave nothing, when she closed her account, or when it has to wait for a larger budget. `exactly` replaces what the rule says: a
   * correction by people, within the caps all the same.
   */
  async award(
    tx: EntityManager,
    eventId: string,
    facts: ServiceRecordFacts,
    exactly?: number,
  ): Promise<PointsPosting | null> {
    const { served, rule } = await this.measure(tx, facts);
    const ruleVersion = rule.version;
    if ((await this.lots.closed(tx, facts.personId)) || (await this.posted(tx, eventId, ruleVersion)))
      return null;
    const earned = exactly ?? pointsFor(served, rule);
    const day = cityTime(served.startAt).date;
    const { granted, cap } = await takeFromCaps(tx, facts.personId, day, earned, rule);
    const source = sourceSentence(facts, rule, campaignFor(served, rule)?.name, cap);
    const award = { eventId, ruleVersion, facts, earned, granted, day, source };
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
      if (await this.lots.closed(tx, award.facts.personId)) {
        await this.waiting.remove(tx, award.facts.recordId);
        continue;
      }
      if (!(await this.budgets.allow(tx, unitId, this.year(), points))) return false;
      if (await this.waiting.remove(tx, award.facts.recordId)) await this.post(tx, award);
    }
    return rows.length === atMost;
  }

  private async post(tx: EntityManager, award: Award): Promise<PointsPosting> {
    const { eventId, ruleVersion, facts, earned, granted, day, source } = award;
    const { personId, title, recordId: serviceRecordId } = facts;
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

  private async posted(tx: EntityManager, eventId: string, ruleVersion: number): Promise<boolean> {
    return (await findRows(tx, PointsPosting, { eventId, ruleVersion, kind: 'AWARD' })).length > 0;
  }

  private async measure(
    tx: EntityManager,
    facts: ServiceRecordFacts,
  ): Promise<{ served: ServedTime; rule: PointsRule }> {
    const startAt = new Date(facts.startAt);
    const kind = facts.taskId ? await this.trail.kindOf(tx, facts.taskId) : null;
    const { minutes, urgent } = facts;
    return {
      served: { startAt, endAt: new Date(facts.endAt), minutes, urgent, kind },
      rule: await this.rules.at(tx, startAt),
    };
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
