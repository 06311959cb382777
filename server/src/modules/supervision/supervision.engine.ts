import { Inject, Injectable } from '@nestjs/common';
import {
  REQUEST_STAGE_LABELS,
  SUPERVISION_COLOUR_LABELS,
  SUPERVISION_MACHINE,
  type SupervisionAction,
  type SupervisionStatus,
  type StateMachine,
} from '@linli/shared';
import { type EntityManager, In, type QueryDeepPartialEntity } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { insertRow, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { RequestJournal } from '../request/index.js';
import { UnitService } from '../unit/index.js';
import { SupervisionHistory, SupervisionOrder } from './supervision.entity.js';
import type { AlsoTold, SupervisionEventPayload, SupervisionEventType } from './supervision.events.js';

const MACHINE: StateMachine<SupervisionStatus, SupervisionAction> = SUPERVISION_MACHINE;

/** What a new order needs; the rest follows from them. */
export type NewSupervision = Pick<
  SupervisionOrder,
  | 'requestId'
  | 'orderId'
  | 'occasion'
  | 'colour'
  | 'reason'
  | 'stage'
  | 'ruleVersion'
  | 'text'
  | 'communityCode'
  | 'unitId'
  | 'top'
  | 'namedId'
  | 'issuedBy'
  | 'answerBy'
> & { readonly title: string };

/** What a step says and changes. */
interface Deed {
  readonly actorId: string | null;
  readonly text: string;
  readonly set?: QueryDeepPartialEntity<SupervisionOrder>;
  readonly where?: { answeredBy?: string; answerBy?: Date };
}

/** The one place where supervision orders change: guarded update, history, line in the request, event. */
@Injectable()
export class SupervisionEngine {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(RequestJournal) private readonly journal: RequestJournal,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** Issues one; a second one for the same occasion breaks `uq_supervision_occasion`. `quiet` tells nobody. */
  async issue(
    tx: EntityManager,
    given: NewSupervision,
    { quiet = false, also }: { quiet?: boolean; also?: AlsoTold } = {},
  ): Promise<SupervisionOrder> {
    const { title, ...fields } = given;
    const now = this.clock.now();
    const open = { answeredBy: null, answeredAt: null, answerText: null };
    const undecided = { decidedBy: null, decidedAt: null, decisionNote: null };
    const order: SupervisionOrder = {
      id: newId(),
      ...fields,
      status: 'ISSUED',
      version: 0,
      level: 0,
      issuedAt: now,
      ...open,
      ...undecided,
    };
    if (order.occasion === '') order.occasion = order.id;
    await insertRow(tx, SupervisionOrder, order);
    await this.append(tx, order, 'issue', order.issuedBy, order.text);
    await this.say(tx, order, order.issuedBy, `下了${colour(order)}：${order.text}`);
    if (!quiet) await this.emit(tx, 'supervision.issued', order, title, order.issuedBy, order.text, also);
    return order;
  }

  /** Takes one step; null when the order is not (or no longer) where the step begins. */
  async move(
    tx: EntityManager,
    id: string,
    action: SupervisionAction,
    { actorId, text, set, where }: Deed,
  ): Promise<SupervisionOrder | null> {
    const { from, to } = MACHINE.transitions.find((each) => each.action === action)!;
    const moved = await updateWhere(
      tx,
      SupervisionOrder,
      { ...where, id, status: In([...from]) },
      { ...set, status: to, version: () => 'version + 1' },
    );
    if (moved === 0) return null;
    const order = await tx.findOneByOrFail(SupervisionOrder, { id });
    await this.append(tx, order, action, actorId, text);
    await this.say(tx, order, actorId, `${WORDS[action]}${colour(order)}：${text}`);
    return order;
  }

  /** Tells the modules above. */
  emit(
    tx: EntityManager,
    type: SupervisionEventType,
    order: SupervisionOrder,
    title: string,
    actorId: string | null,
    text: string,
    also?: AlsoTold,
  ): Promise<void> {
    const { id: supervisionId, requestId, colour, namedId, issuedBy, communityCode } = order;
    const payload: SupervisionEventPayload = {
      supervisionId,
      requestId,
      title,
      colour,
      unitIds: [order.unitId],
      namedId,
      issuedBy,
      communityCode,
      answerBy: order.answerBy.toISOString(),
      actorId,
      text,
      ...(also && { also }),
    };
    return this.events.record(tx, { type, subjectId: supervisionId, payload });
  }

  private append(
    tx: EntityManager,
    order: SupervisionOrder,
    action: SupervisionHistory['action'],
    actorId: string | null,
    text: string,
  ): Promise<void> {
    const { id: supervisionId, version: seq, status: toStatus, unitId, level } = order;
    const line = { supervisionId, seq, action, toStatus, actorId, unitId, level, text };
    return insertRow(tx, SupervisionHistory, { id: newId(), ...line, at: this.clock.now() });
  }

  /** Staff read every step in the request's timeline; residents only that somebody presses for it, once, beside the deadline. */
  private async say(
    tx: EntityManager,
    order: SupervisionOrder,
    actorId: string | null,
    what: string,
  ): Promise<void> {
    const unit = (await this.units.names(tx, [order.unitId])).get(order.unitId) ?? '';
    const stage = order.stage ? `${REQUEST_STAGE_LABELS[order.stage]}环节，` : '';
    await this.journal.note(tx, order.requestId, { actorId, staffText: `${stage}${unit}：${what}` });
  }
}

const colour = (order: SupervisionOrder): string => `${SUPERVISION_COLOUR_LABELS[order.colour]}督办单`;

const WORDS: Record<SupervisionAction, string> = {
  answer: '答复',
  accept: '认可了答复，',
  sendBack: '退回答复，',
  escalate: '没按时答复，升级',
  withdraw: '撤销',
};
