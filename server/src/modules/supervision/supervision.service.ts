import { Inject, Injectable } from '@nestjs/common';
import type { SupervisionAction, SupervisionColour } from '@linli/shared';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { addWorkingMinutes } from '../../platform/working-time/index.js';
import { FileService } from '../file/index.js';
import type { Actor } from '../identity/index.js';
import { type RequestBrief, RequestWindow } from '../request/index.js';
import { UnitService } from '../unit/index.js';
import { Answering } from './answering.js';
import { RuleBook } from './rule.book.js';
import type { SupervisionAnswerBody, IssueBody } from './supervision.dto.js';
import { SupervisionEngine } from './supervision.engine.js';
import { SupervisionOrder } from './supervision.entity.js';
import type { SupervisionEventType } from './supervision.events.js';
import { isHerTurn, isOwnAnswer, isTooLate, possibleActions, supervises } from './supervision.policy.js';
import { SupervisionQueries } from './supervision.queries.js';
import type { AnsweringUnitView, SupervisionView } from './supervision.view.js';

const OVER: readonly string[] = ['REJECTED', 'WITHDRAWN', 'MERGED'];

/** Supervision orders by hand, their answers, and what the supervisor says to them. */
@Injectable()
export class SupervisionService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(SupervisionEngine) private readonly engine: SupervisionEngine,
    @Inject(SupervisionQueries) private readonly queries: SupervisionQueries,
    @Inject(RequestWindow) private readonly requests: RequestWindow,
    @Inject(Answering) private readonly answering: Answering,
    @Inject(RuleBook) private readonly rules: RuleBook,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(FileService) private readonly files: FileService,
  ) {}

  /** Whom an order about this request can go to: those who have it, the desk, and who stands above. */
  async choices(actor: Actor, requestId: string): Promise<AnsweringUnitView[]> {
    const brief = await this.supervised(actor, requestId, this.db.read);
    const why = new Map<string, string>();
    for (const id of await this.requests.unitsOf(requestId)) why.set(id, '正在办这件事');
    const desk = await this.answering.deskOf(this.db.read, brief.communityCode);
    if (desk && !why.has(desk)) why.set(desk, '这里的社区');
    for (let id: string | null = [...why.keys()][0] ?? null; id !== null;) {
      const above = await this.answering.above(this.db.read, id, brief.communityCode);
      id = above?.id ?? null;
      if (id && !why.has(id)) why.set(id, '上一级');
    }
    const names = await this.units.byIds([...why.keys()]);
    return [...why].map(([unitId, reason], n) => ({
      unitId,
      name: names.get(unitId)?.name ?? '',
      why: reason,
      suggested: n === 0,
    }));
  }

  async issue(actor: Actor, body: IssueBody): Promise<SupervisionView> {
    const answerBy = new Date(body.answerBy);
    if (answerBy <= this.clock.now()) throw new AppError('request.deadline_past');
    const order = await this.db.transaction(async (tx) => {
      const brief = await this.supervised(actor, body.requestId, tx);
      if (OVER.includes(brief.status)) throw new AppError('supervision.request_over');
      const namedId = await this.answering.namedPerson(tx, body.unitId, null);
      if (!namedId) throw new AppError('supervision.nobody_answers');
      if (!(await this.concerns(tx, body.unitId, brief))) throw new AppError('request.unit_not_serving');
      return this.engine.issue(tx, {
        requestId: brief.requestId,
        title: brief.title,
        communityCode: brief.communityCode,
        orderId: null,
        occasion: '',
        colour: body.colour as SupervisionColour,
        reason: 'BY_HAND',
        stage: null,
        ruleVersion: null,
        text: body.text,
        unitId: body.unitId,
        top: (await this.answering.above(tx, body.unitId, brief.communityCode)) === null,
        namedId,
        issuedBy: actor.personId,
        answerBy,
      });
    });
    return this.queries.detail(actor, order.id);
  }

  /** Answered in her own name, before the time is over. */
  answer(actor: Actor, id: string, { text, photoIds }: SupervisionAnswerBody): Promise<SupervisionView> {
    const set = { answeredBy: actor.personId, answeredAt: this.clock.now(), answerText: text };
    return this.step(actor, id, 'answer', { type: 'supervision.answered', text, set }, async (tx, order) => {
      await this.files.attach(tx, photoIds, actor.personId, { type: 'supervision', id: order.id });
    });
  }

  accept(actor: Actor, id: string, note: string): Promise<SupervisionView> {
    return this.step(actor, id, 'accept', {
      type: 'supervision.accepted',
      text: note,
      set: this.decided(actor, note),
    });
  }

  /** Not an answer: the same unit has the time of its colour again. */
  async sendBack(actor: Actor, id: string, reason: string): Promise<SupervisionView> {
    const { rule } = await this.rules.current();
    const order = await this.db.read.findOneBy(SupervisionOrder, { id });
    const hours = rule.answerHours[order?.colour ?? 'YELLOW'];
    const answerBy = addWorkingMinutes(this.clock.now(), hours * 60);
    const set = { ...this.decided(actor, reason), answerBy };
    return this.step(actor, id, 'sendBack', { type: 'supervision.sent-back', text: reason, set });
  }

  withdraw(actor: Actor, id: string, reason: string): Promise<SupervisionView> {
    const set = this.decided(actor, reason);
    return this.step(actor, id, 'withdraw', { type: 'supervision.withdrawn', text: reason, set });
  }

  private async step(
    actor: Actor,
    id: string,
    action: SupervisionAction,
    deed: { type: SupervisionEventType; text: string; set: QueryDeepPartialEntity<SupervisionOrder> },
    also: (tx: EntityManager, order: SupervisionOrder) => Promise<void> = () => Promise.resolve(),
  ): Promise<SupervisionView> {
    await this.db.transaction(async (tx) => {
      const before = await tx.findOneBy(SupervisionOrder, { id });
      if (!before) throw notFound();
      this.check(actor, before, action);
      const { type, text, set } = deed;
      // Guarded by its time: when it has just risen, it is another unit's turn.
      const where = { answerBy: before.answerBy };
      const order = await this.engine.move(tx, id, action, { actorId: actor.personId, text, set, where });
      if (!order) throw conflict(actor, await tx.findOneByOrFail(SupervisionOrder, { id }), this.clock.now());
      await also(tx, order);
      const title = (await this.requests.briefs([order.requestId], tx)).get(order.requestId)?.title ?? '';
      await this.engine.emit(tx, type, order, title, actor.personId, text);
    });
    return this.queries.detail(actor, id);
  }

  private check(actor: Actor, order: SupervisionOrder, action: SupervisionAction): void {
    const now = this.clock.now();
    const right = action === 'answer' ? isHerTurn(actor, order) : supervises(actor, order);
    const was = action === 'answer' && order.level > 0;
    if (!right) throw was ? new AppError('supervision.answer_too_late') : notFound();
    if (possibleActions(actor, order, now).includes(action)) return;
    if (action === 'answer' && order.status === 'ISSUED' && isTooLate(order, now)) {
      throw new AppError('supervision.answer_too_late');
    }
    const judging = action === 'accept' || action === 'sendBack';
    if (judging && order.status === 'ANSWERED' && isOwnAnswer(actor, order)) {
      throw new AppError('supervision.own_answer');
    }
    throw conflict(actor, order, now);
  }

  private async supervised(actor: Actor, requestId: string, from: EntityManager): Promise<RequestBrief> {
    const brief = await this.requests.asStaff(actor, requestId, from);
    if (!actor.covers('request.supervise', brief.communityCode)) throw notFound();
    return brief;
  }

  /** It has an order, answers for something there, or stands above. */
  private async concerns(tx: EntityManager, unitId: string, brief: RequestBrief): Promise<boolean> {
    if ((await this.requests.unitsOf(brief.requestId, tx)).includes(unitId)) return true;
    const seat = await this.units.seat(unitId, tx);
    const place = brief.regionCode ?? '';
    return (
      (seat !== null && place.startsWith(seat.regionCode)) || this.units.serves(unitId, place, undefined, tx)
    );
  }

  private decided(actor: Actor, note: string): QueryDeepPartialEntity<SupervisionOrder> {
    return { decidedBy: actor.personId, decidedAt: this.clock.now(), decisionNote: note || null };
  }
}

const conflict = (actor: Actor, order: SupervisionOrder, now: Date): AppError =>
  new AppError('supervision.illegal_transition', { possible: possibleActions(actor, order, now) });
