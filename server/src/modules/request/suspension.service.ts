import { Inject, Injectable } from '@nestjs/common';
import { LONGEST_SUSPENSION_DAYS } from '@linli/shared';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { AppError, wrongField } from '../../platform/http/index.js';
import { workingMinutesBetween } from '../../platform/working-time/index.js';
import type { Actor } from '../identity/index.js';
import { RequestSuspension } from './asks.entity.js';
import type { AskSuspensionBody, SuspendBody } from './asks.dto.js';
import { isOrderStepPossible } from './order.policy.js';
import { OrderSteps } from './order.steps.js';
import { RequestBoxes } from './request.boxes.js';
import { RequestEngine } from './request.engine.js';
import type { Entry } from './request.line.js';
import { signedBy } from './request.signature.js';
import { ServiceRequest } from './request.entity.js';
import { RequestPromise } from './request.promise.js';
import { noStage } from './request.times.js';

const DAY_MS = 86_400_000;

const wrongUntil = (detail: string): AppError => wrongField('until', detail);

/** Putting off (挂账、缓办): one asks, somebody else approves, the clock stands still, and it goes on by itself. */
@Injectable()
export class SuspensionService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
    @Inject(OrderSteps) private readonly orders: OrderSteps,
    @Inject(RequestBoxes) private readonly boxes: RequestBoxes,
    @Inject(RequestPromise) private readonly promise: RequestPromise,
  ) {}

  /** The dispatcher asks. */
  ask(actor: Actor, id: string, body: AskSuspensionBody): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { request } = await this.engine.ready(tx, actor, id, 'askSuspension');
      await this.enter(tx, request, signedBy(actor, request, 'request.dispatch'), body);
    });
  }

  /** A unit asks for the request it works on. */
  askFor(actor: Actor, orderId: string, body: AskSuspensionBody): Promise<void> {
    return this.db.transaction(async (tx) => {
      const facts = await this.orders.ready(tx, actor, orderId, 'askSuspension');
      if (facts.request.suspension !== null) throw new AppError('request.already_asked');
      if (!isOrderStepPossible('askSuspension', facts))
        throw this.orders.refusal(actor, facts, 'askSuspension');
      const { unitId } = facts.order;
      const entry: Entry = { actorId: actor.personId, role: 'HANDLER', unitId, orderId };
      await this.enter(tx, facts.request, entry, body);
    });
  }

  /** Approved by somebody else: the clock stands still from now on. */
  approve(actor: Actor, id: string, body: SuspendBody): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { request } = await this.engine.ready(tx, actor, id, 'suspend');
      const row = await this.pending(tx, id);
      const now = this.clock.now();
      const until = this.checkedUntil(body.until ?? row.until.toISOString());
      await this.decide(tx, actor, row, { status: 'APPROVED', until });
      const entry: Entry = {
        ...signedBy(actor, request, 'request.suspend'),
        publicText: row.reason,
        privateNote: body.note || null,
        data: { until: until.toISOString() },
      };
      const step = await this.engine.move(tx, id, 'suspend', entry, {
        where: { suspension: 'ASKED' },
        set: { suspension: null, suspendedAt: now, suspendedUntil: until, box: null, ...noStage(now) },
      });
      if (!step) throw await this.engine.conflict(tx, actor, id);
      await this.boxes.settle(tx, id);
      const extra = { actorId: actor.personId, text: row.reason, until: until.toISOString() };
      await this.engine.emit(tx, 'request.suspended', step.request, { ...extra, askerId: row.askedBy });
    });
  }

  /** Refused: the clock has never stopped. */
  deny(actor: Actor, id: string, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { request } = await this.engine.ready(tx, actor, id, 'denySuspension');
      const row = await this.pending(tx, id);
      await this.decide(tx, actor, row, { status: 'DENIED' });
      const entry = { ...signedBy(actor, request, 'request.suspend'), publicText: reason };
      const change = { where: { suspension: 'ASKED' as const }, set: { suspension: null } };
      const step = await this.engine.note(tx, id, 'denySuspension', 'IN_PROGRESS', entry, change);
      if (!step) throw await this.engine.conflict(tx, actor, id);
      await this.boxes.settle(tx, id);
      const extra = { actorId: actor.personId, text: reason, askerId: row.askedBy };
      await this.engine.emit(tx, 'request.suspension-denied', step.request, extra);
    });
  }

  /** By hand, before its time. */
  resume(actor: Actor, id: string, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { request } = await this.engine.ready(tx, actor, id, 'resume');
      const allowed = actor.hats('request.dispatch').length > 0 ? 'request.dispatch' : 'request.suspend';
      const entry = { ...signedBy(actor, request, allowed), publicText: reason };
      if (!(await this.goOn(tx, request, entry))) throw await this.engine.conflict(tx, actor, id);
    });
  }

  /** Its time has come. False when somebody was faster. */
  resumeDue(id: string): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const request = await tx.findOneBy(ServiceRequest, { id, status: 'SUSPENDED' });
      const due = request?.suspendedUntil && request.suspendedUntil <= this.clock.now();
      return due ? this.goOn(tx, request, { publicText: '到时间了' }) : false;
    });
  }

  /** The pause ends at the time that was set, also when nobody noticed at once. */
  private async goOn(tx: EntityManager, before: ServiceRequest, entry: Entry): Promise<boolean> {
    const { id, suspendedAt, suspendedUntil } = before;
    const now = this.clock.now();
    const end = suspendedUntil && suspendedUntil < now ? suspendedUntil : now;
    const pausedMinutes = suspendedAt ? workingMinutesBetween(suspendedAt, end) : 0;
    const data = { pausedMinutes, resumedAt: end.toISOString() };
    const set = { suspendedAt: null, suspendedUntil: null };
    const step = await this.engine.move(tx, id, 'resume', { ...entry, data }, { set });
    if (!step) return false;
    await this.promise.moveOn(tx, step.request, pausedMinutes);
    await updateWhere(
      tx,
      RequestSuspension,
      { requestId: id, status: 'APPROVED' },
      { status: 'ENDED', endedAt: now },
    );
    await this.boxes.settle(tx, id);
    const unitIds = step.request.leadUnitId ? [step.request.leadUnitId] : [];
    await this.engine.emit(tx, 'request.resumed', step.request, { actorId: entry.actorId ?? null, unitIds });
    return true;
  }

  private async enter(
    tx: EntityManager,
    request: ServiceRequest,
    signed: Entry,
    { reason, until: asked }: AskSuspensionBody,
  ): Promise<void> {
    const until = this.checkedUntil(asked);
    const entry = { ...signed, publicText: reason, data: { until: until.toISOString() } };
    const step = await this.engine.note(tx, request.id, 'askSuspension', 'IN_PROGRESS', entry, {
      where: { suspension: IsNull() },
      set: { suspension: 'ASKED' },
    });
    if (!step) throw new AppError('request.changed');
    await tx.insert(RequestSuspension, {
      id: newId(),
      requestId: request.id,
      askedBy: signed.actorId!,
      unitId: signed.unitId ?? null,
      askedAt: this.clock.now(),
      reason,
      until,
      status: 'ASKED',
      decidedBy: null,
      decidedAt: null,
      endedAt: null,
    });
    await this.boxes.settle(tx, request.id);
    const extra = { actorId: signed.actorId!, text: reason };
    await this.engine.emit(tx, 'request.suspension-asked', step.request, extra);
  }

  private checkedUntil(asked: string): Date {
    const until = new Date(asked);
    const now = this.clock.now();
    if (until <= now) throw wrongUntil('这个时间已经过去了，请重新选');
    const longest = now.getTime() + LONGEST_SUSPENSION_DAYS * DAY_MS;
    if (until.getTime() > longest) throw wrongUntil(`最多缓 ${LONGEST_SUSPENSION_DAYS} 天`);
    return until;
  }

  private async pending(tx: EntityManager, requestId: string): Promise<RequestSuspension> {
    const row = await tx.findOneBy(RequestSuspension, { requestId, status: 'ASKED' });
    if (!row) throw new AppError('request.not_asked');
    return row;
  }

  /** Whoever decides first has decided. */
  private async decide(
    tx: EntityManager,
    actor: Actor,
    { id }: RequestSuspension,
    decision: Partial<Pick<RequestSuspension, 'status' | 'until'>>,
  ): Promise<void> {
    const decided = { ...decision, decidedBy: actor.personId, decidedAt: this.clock.now() };
    const count = await updateWhere(tx, RequestSuspension, { id, status: 'ASKED' }, decided);
    if (count === 0) throw new AppError('request.not_asked');
  }
}
