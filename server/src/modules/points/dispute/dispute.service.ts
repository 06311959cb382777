import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import {
  Database,
  DuplicateKeyError,
  findRows,
  newId,
  updateWhere,
} from '../../../platform/database/index.js';
import { EventRecorder } from '../../../platform/events/index.js';
import { AppError, notFound } from '../../../platform/http/index.js';
import { type Actor, PersonService } from '../../identity/index.js';
import { UnitService } from '../../unit/index.js';
import { AwardService } from '../award.service.js';
import { PointsPosting } from '../ledger/ledger.entity.js';
import { Ledger } from '../ledger/ledger.js';
import { DISPUTE_ANSWERED, DISPUTE_OPENED, type DisputeTold } from '../points.events.js';
import { ReversalService } from '../reversal.service.js';
import type { AnswerDisputeBody } from './dispute.dto.js';
import { PointsDispute } from './dispute.entity.js';
import { answersFor } from './dispute.policy.js';
import { DisputeReader } from './dispute.reader.js';
import type { DisputeView } from './dispute.view.js';

/** Entries that somebody calls wrong: she says why, her committee answers and may correct. */
@Injectable()
export class DisputeService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly awards: AwardService,
    private readonly reversals: ReversalService,
    private readonly people: PersonService,
    private readonly units: UnitService,
    private readonly events: EventRecorder,
    private readonly reader: DisputeReader,
  ) {}

  /** Says that an award of one's own is wrong. Throws `points.already_disputed`. */
  async open({ personId }: Actor, postingId: string, reason: string): Promise<DisputeView> {
    const posting = await this.database.read.findOneBy(PointsPosting, {
      id: postingId,
      personId,
      kind: 'AWARD',
    });
    if (!posting) throw notFound();
    const id = newId();
    await this.database.transaction(async (tx) => {
      const payer = (await this.ledger.lines(tx, postingId)).find(({ amount }) => amount < 0)!;
      const unitId = payer.account.ownerId;
      const open = {
        status: 'OPEN' as const,
        answer: null,
        points: null,
        answeredBy: null,
        answeredAt: null,
      };
      const row = { id, postingId, personId, unitId, reason, createdAt: this.clock.now(), ...open };
      await tx.insert(PointsDispute, row).catch((error: unknown) => {
        throw error instanceof DuplicateKeyError ? new AppError('points.already_disputed') : error;
      });
      const payload: DisputeTold = {
        personId,
        unitId,
        postingId,
        title: posting.title,
        text: reason,
        actorId: personId,
      };
      await this.events.record(tx, { type: DISPUTE_OPENED, subjectId: id, payload });
    });
    return this.reader.one(null, id);
  }

  /**
   * Answers, and with `points` corrects: the award is taken back and given anew, both as entries of their own. Throws
   * `points.dispute_answered`, and `points.own_dispute` when it is the answerer's own.
   */
  async answer(actor: Actor, id: string, { answer, points }: AnswerDisputeBody): Promise<DisputeView> {
    const dispute = await this.database.read.findOneBy(PointsDispute, { id });
    const unit = dispute && (await this.units.byIds([dispute.unitId])).get(dispute.unitId);
    if (!dispute || !answersFor(actor, dispute.unitId, unit?.regionCode)) throw notFound();
    if (dispute.personId === actor.personId) throw new AppError('points.own_dispute');
    const name = (await this.people.refs([actor.personId])).get(actor.personId)?.displayName ?? '社区';
    await this.database.transaction(async (tx) => {
      const status = points === undefined ? ('KEPT' as const) : ('CORRECTED' as const);
      const by = { answeredBy: actor.personId, answeredAt: this.clock.now() };
      const set = { status, answer, points: points ?? null, ...by };
      const done = await updateWhere(tx, PointsDispute, { id, status: 'OPEN' }, set);
      if (done === 0) throw new AppError('points.dispute_answered');
      if (points !== undefined) await this.correct(tx, dispute, points, name);
      const { personId, unitId } = dispute;
      const [posting] = await findRows(tx, PointsPosting, { id: dispute.postingId });
      const payload: DisputeTold = {
        personId,
        unitId,
        postingId: dispute.postingId,
        title: posting?.title ?? '',
        text: answer,
        actorId: actor.personId,
      };
      await this.events.record(tx, { type: DISPUTE_ANSWERED, subjectId: id, payload });
    });
    return this.reader.one(actor, id);
  }

  private async correct(
    tx: EntityManager,
    { id, postingId }: PointsDispute,
    points: number,
    by: string,
  ): Promise<void> {
    const [award] = await findRows(tx, PointsPosting, { id: postingId });
    if (!award) throw notFound();
    await this.reversals.reverse(tx, award, id, `${by}看过，这一笔退回重新算`);
    if (points === 0) return;
    const { personId, serviceRecordId, title } = award;
    const unitId = (await this.ledger.lines(tx, postingId)).find(({ amount }) => amount < 0)!.account.ownerId;
    const noon = `${award.day}T04:00:00.000Z`;
    const facts = {
      recordId: serviceRecordId ?? award.id,
      personId: personId ?? '',
      title: `更正：${title}`.slice(0, 80),
      startAt: noon,
      endAt: noon,
      minutes: 0,
      urgent: false,
      organiserUnitId: unitId,
      evidence: `${by}看过，按 ${points} 分重新记`,
    };
    await this.awards.award(tx, id, facts, points);
  }
}
