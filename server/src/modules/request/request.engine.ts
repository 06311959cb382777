import { Inject, Injectable } from '@nestjs/common';
import { REQUEST_MACHINE, type RequestAction, type RequestStatus, type StateMachine } from '@linli/shared';
import type { EntityManager, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { insertRow, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import type { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RequestSuspension } from './asks.entity.js';
import { type HistoryAction, RequestHistory } from './history.entity.js';
import { RequestSupport, ServiceRequest } from './request.entity.js';
import type { EventSubject, RequestEventPayload, RequestEventType } from './request.events.js';
import { factsOf } from './request.facts.js';
import { type Entry, lineOf } from './request.line.js';
import type { RequestFacts } from './request.policy.js';
import { conflict, refusalOf } from './request.refusal.js';

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
    const line = lineOf(request, action, from, this.clock.now(), entry);
    await insertRow(tx, RequestHistory, line);
    return line.id;
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
    const refusal = refusalOf(action, actor, facts);
    if (refusal) throw refusal;
    return facts;
  }

  /** The answer to someone who came too late: why, or what she may do instead. */
  async conflict(
    tx: EntityManager,
    actor: Actor,
    requestId: string,
    action?: RequestAction,
  ): Promise<AppError> {
    const facts = await factsOf(tx, requestId, actor.personId, this.clock.now());
    return (action && refusalOf(action, actor, facts)) ?? conflict(actor, facts);
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
