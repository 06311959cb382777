import { Inject, Injectable } from '@nestjs/common';
import {
  REQUEST_MACHINE,
  type Permission,
  type RequestAction,
  type RequestStatus,
  type StateMachine,
} from '@linli/shared';
import type { EntityManager, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { insertRow, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RequestSuspension } from './asks.entity.js';
import { type HistoryAction, type OrderMade, RequestHistory } from './history.entity.js';
import type { WorkOrder } from './order.entity.js';
import { RequestSupport, ServiceRequest } from './request.entity.js';
import type { EventSubject, RequestEventPayload, RequestEventType } from './request.events.js';
import { factsOf } from './request.facts.js';
import {
  askedIt,
  isPossible,
  isRightPerson,
  mayRead,
  possibleActions,
  regionOf,
  type RequestFacts,
  workedOnIt,
} from './request.policy.js';

/** What a step leaves in the history beside its name. */
export type Entry = Partial<
  Pick<
    RequestHistory,
    'actorId' | 'role' | 'unitId' | 'orderId' | 'toUnitId' | 'publicText' | 'privateNote' | 'at' | 'data'
  >
>;

interface Change {
  set?: QueryDeepPartialEntity<ServiceRequest>;
  /** Holds beside the state, or the step is not made. */
  where?: FindOptionsWhere<ServiceRequest>;
}

/** A step that was made. */
export interface Step {
  readonly request: ServiceRequest;
  readonly historyId: string;
}

const MACHINE: StateMachine<RequestStatus, RequestAction> = REQUEST_MACHINE;

/** The one place where requests change: guarded update, history, event, all in the caller's transaction. */
@Injectable()
export class RequestEngine {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
  ) {}

  /** Moves the request along its life cycle; null when it is not (or no longer) where the step begins. */
  async move(
    tx: EntityManager,
    requestId: string,
    action: RequestAction,
    entry: Entry,
    { set, where }: Change = {},
  ): Promise<Step | null> {
    for (const { from, to } of MACHINE.transitions.filter((t) => t.action === action)) {
      for (const status of from) {
        const step = { from: status, to };
        const done = await this.step(tx, requestId, action, step, entry, { set, where });
        if (done) return done;
      }
    }
    return null;
  }

  /** Adds to the history of a request in this state without moving it; null when it is not in it. */
  async note(
    tx: EntityManager,
    requestId: string,
    action: HistoryAction,
    status: RequestStatus,
    entry: Entry,
    change: Change = {},
  ): Promise<Step | null> {
    return this.step(tx, requestId, action, { from: status, to: status }, entry, change);
  }

  /** Writes one line of history; its number is the request's version, which the caller's update has raised. */
  async append(
    tx: EntityManager,
    request: ServiceRequest,
    action: HistoryAction,
    from: RequestStatus | null,
    entry: Entry,
  ): Promise<string> {
    const id = newId();
    await insertRow(tx, RequestHistory, {
      id,
      requestId: request.id,
      seq: request.version,
      action,
      fromStatus: from,
      toStatus: request.status,
      at: this.clock.now(),
      actorId: null,
      role: null,
      unitId: null,
      orderId: null,
      toUnitId: null,
      publicText: null,
      privateNote: null,
      data: null,
      ...entry,
    });
    return id;
  }

  /** Tells the modules above. */
  async emit(
    tx: EntityManager,
    type: RequestEventType,
    request: ServiceRequest,
    extra: Omit<RequestEventPayload, keyof EventSubject>,
  ): Promise<void> {
    const { id: requestId, number, title, reporterId, communityCode, supporters } = request;
    const supports = supporters > 0 ? await tx.findBy(RequestSupport, { requestId }) : [];
    const payload: RequestEventPayload = {
      requestId,
      number,
      title,
      reporterId,
      supporterIds: supports.map(({ personId }) => personId),
      communityCode,
      ...extra,
    };
    await this.events.record(tx, { type, subjectId: requestId, payload });
  }

  /** Facts for a step of this person; hidden things are `http.not_found`, steps from another state a conflict. */
  async ready(
    tx: EntityManager,
    actor: Actor,
    requestId: string,
    action: RequestAction,
  ): Promise<RequestFacts> {
    const facts = await factsOf(tx, requestId, actor.personId, this.clock.now());
    if (!mayRead(actor, facts)) throw notFound();
    if (!isRightPerson(action, actor, facts)) {
      const judging = action === 'verifyPass' || action === 'verifyFail';
      if (judging && workedOnIt(actor, facts)) throw new AppError('request.verify_own_work');
      const deciding = action === 'suspend' || action === 'denySuspension';
      if (deciding && askedIt(actor, facts)) throw new AppError('request.decide_own_ask');
      throw notFound();
    }
    if (isPossible(action, facts)) return facts;
    throw plainReason(action, facts) ?? conflict(actor, facts);
  }

  /** The answer to someone who came too late: what she may do instead. */
  async conflict(tx: EntityManager, actor: Actor, requestId: string): Promise<AppError> {
    return conflict(actor, await factsOf(tx, requestId, actor.personId, this.clock.now()));
  }

  /** A suspension that was only asked for means nothing once nobody works on it. */
  private async leaveWork(tx: EntityManager, requestId: string): Promise<void> {
    const asked = await updateWhere(
      tx,
      ServiceRequest,
      { id: requestId, suspension: 'ASKED' },
      { suspension: null },
    );
    if (asked === 0) return;
    await updateWhere(tx, RequestSuspension, { requestId, status: 'ASKED' }, { status: 'VOID' });
  }

  private async step(
    tx: EntityManager,
    requestId: string,
    action: HistoryAction,
    { from, to }: { from: RequestStatus; to: RequestStatus },
    entry: Entry,
    { set, where }: Change,
  ): Promise<Step | null> {
    const moved = await updateWhere(
      tx,
      ServiceRequest,
      { ...where, id: requestId, status: from },
      { ...set, status: to, version: () => 'version + 1' },
    );
    if (moved === 0) return null;
    if (from === 'IN_PROGRESS' && to !== from) await this.leaveWork(tx, requestId);
    const request = await tx.findOneByOrFail(ServiceRequest, { id: requestId });
    return { request, historyId: await this.append(tx, request, action, from, entry) };
  }
}

/** What the history keeps of orders that a step made. */
export const made = (orders: readonly WorkOrder[]): OrderMade[] =>
  orders.map(({ id, unitId, lead, parentId, dueAt }) => ({
    id,
    unitId,
    lead,
    parentId,
    dueAt: dueAt.toISOString(),
  }));

/** Why a step is not possible, where there is a plainer reason than the state. */
function plainReason(action: RequestAction, { request }: RequestFacts): AppError | null {
  switch (action) {
    case 'rate':
      return request.status === 'CLOSED' ? new AppError('request.already_rated') : null;
    case 'file':
      return request.filedAt && request.status === 'ACCEPTED' ? new AppError('request.already_filed') : null;
    case 'retier':
    case 'deliberate':
    case 'askSuspension':
      if (request.status !== 'IN_PROGRESS') return null;
      if (request.taskId !== null) return new AppError('request.task_running');
      return request.suspension ? new AppError('request.already_asked') : null;
    case 'suspend':
    case 'denySuspension':
      return request.status === 'IN_PROGRESS' ? new AppError('request.not_asked') : null;
    case 'ask':
      if (request.reporterId === null) return new AppError('request.no_reporter');
      return request.question === 'ASKED' ? new AppError('request.already_asked') : null;
    default:
      return null;
  }
}

const conflict = (actor: Actor, facts: RequestFacts): AppError =>
  new AppError('request.illegal_transition', { possible: possibleActions(actor, facts) });

/** Who does it, under the hat that allows it here. */
export function signedBy(
  actor: Actor,
  request: ServiceRequest,
  permission: Permission,
): Required<Pick<Entry, 'actorId' | 'role' | 'unitId'>> {
  const region = regionOf(request) ?? '';
  const hat = actor.hats(permission).find(({ regionCode }) => region.startsWith(regionCode));
  return { actorId: actor.personId, role: hat?.role ?? null, unitId: hat?.unitId ?? null };
}
