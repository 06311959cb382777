import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { UnitService } from '../unit/index.js';
import { addWorkingMinutes } from '../../platform/working-time/index.js';
import { type NewOrder, newOrders, planOrders } from './dispatch.plan.js';
import type { DispatchBody } from './order.dto.js';
import { WorkOrder } from './order.entity.js';
import { RequestEngine, signedBy } from './request.engine.js';
import { ServiceRequest } from './request.entity.js';
import { regionOf } from './request.policy.js';
import { RequestQueries } from './request.queries.js';
import { stageUntil, TAKE_MINUTES } from './request.times.js';
import type { RequestDetailView } from './request.view.js';

/** Giving requests to units. */
@Injectable()
export class DispatchService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
    @Inject(RequestQueries) private readonly queries: RequestQueries,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** Gives it to one or several units, the first leads. When orders came back, the new ones take their place. */
  async dispatch(actor: Actor, id: string, body: DispatchBody): Promise<RequestDetailView> {
    await this.db.transaction(async (tx) => {
      const present = await tx.findOneBy(ServiceRequest, { id });
      const again = present?.status === 'IN_PROGRESS';
      const action = again ? 'redispatch' : 'dispatch';
      const { request } = await this.engine.ready(tx, actor, id, action);
      const plan = planOrders(body, request, this.clock.now());
      await this.checkServing(tx, request, plan);
      const lead = plan[0]!;
      const keepsLead = again && (await this.hasLead(tx, id));
      const entry = {
        ...signedBy(actor, request, 'request.dispatch'),
        toUnitId: lead.unitId,
        privateNote: body.note || null,
      };
      const longest = new Date(Math.max(...plan.map(({ dueAt }) => dueAt.getTime())));
      const handleAt = again && request.handleAt ? request.handleAt : this.clock.now();
      const step = await this.engine.move(tx, id, action, entry, {
        where: again ? { box: 'returned' } : {},
        set: {
          box: null,
          ...stageUntil(handleAt, longest),
          handleAt,
          handleDueAt: longest,
          ...(keepsLead ? {} : { leadUnitId: lead.unitId }),
          urgent: request.urgent || body.urgent === true,
          taskId: null,
        },
      });
      if (!step) throw await this.engine.conflict(tx, actor, id);
      await this.checkFree(tx, id, plan);
      await this.giveOrders(tx, actor, step.request, plan, { note: body.note || null, keepsLead });
      await this.engine.emit(tx, again ? 'request.redispatched' : 'request.dispatched', step.request, {
        actorId: actor.personId,
        unitIds: plan.map(({ unitId }) => unitId),
        ...(body.note ? { text: body.note } : {}),
      });
    });
    return this.queries.detail(actor, id);
  }

  /** A returned order goes back to the same unit, with new time to take it and the old deadline. */
  async insist(actor: Actor, orderId: string, reason: string): Promise<RequestDetailView> {
    const requestId = await this.db.transaction(async (tx) => {
      const order = await tx.findOneBy(WorkOrder, { id: orderId });
      if (!order) throw notFound();
      const { request } = await this.engine.ready(tx, actor, order.requestId, 'redispatch');
      const entry = {
        ...signedBy(actor, request, 'request.dispatch'),
        orderId,
        toUnitId: order.unitId,
        publicText: reason,
      };
      const step = await this.engine.note(tx, request.id, 'order.insist', 'IN_PROGRESS', entry);
      if (!step) throw await this.engine.conflict(tx, actor, request.id);
      const takeDueAt = addWorkingMinutes(this.clock.now(), TAKE_MINUTES);
      const back = await updateWhere(
        tx,
        WorkOrder,
        { id: orderId, status: 'RETURNED' },
        { status: 'DISPATCHED', takeDueAt, takenAt: null, takenBy: null },
      );
      if (back === 0) throw await this.engine.conflict(tx, actor, request.id);
      await this.settleBox(tx, request);
      const extra = { actorId: actor.personId, unitIds: [order.unitId], orderId, text: reason };
      await this.engine.emit(tx, 'order.insisted', step.request, extra);
      return request.id;
    });
    return this.queries.detail(actor, requestId);
  }

  private async checkServing(tx: EntityManager, request: ServiceRequest, plan: NewOrder[]): Promise<void> {
    const region = regionOf(request) ?? '';
    for (const { unitId } of plan) {
      if (!(await this.units.serves(unitId, region, undefined, tx))) {
        throw new AppError('request.unit_not_serving');
      }
    }
  }

  /** After the guarded move, so that whoever was faster is seen. */
  private async checkFree(tx: EntityManager, requestId: string, plan: NewOrder[]): Promise<void> {
    const busy = await tx.existsBy(WorkOrder, {
      requestId,
      unitId: In(plan.map(({ unitId }) => unitId)),
      status: In(['DISPATCHED', 'TAKEN', 'DONE']),
    });
    if (busy) {
      throw new AppError('request.invalid', { fields: [{ path: 'orders', detail: '这个单位已经在办了' }] });
    }
  }

  private async giveOrders(
    tx: EntityManager,
    actor: Actor,
    request: ServiceRequest,
    plan: NewOrder[],
    { note, keepsLead }: { note: string | null; keepsLead: boolean },
  ): Promise<void> {
    const before = await tx.countBy(WorkOrder, { requestId: request.id });
    const { id: requestId } = request;
    await updateWhere(tx, WorkOrder, { requestId, status: 'RETURNED' }, { status: 'REDISPATCHED' });
    if (!keepsLead) await updateWhere(tx, WorkOrder, { requestId, lead: true }, { lead: false });
    const given = { requestId, note, dispatchedBy: actor.personId, now: this.clock.now(), before, keepsLead };
    await tx.insert(WorkOrder, newOrders(plan, given));
  }

  /** Whether the unit that answers for the request is still at it, and only others came back. */
  private hasLead(tx: EntityManager, requestId: string): Promise<boolean> {
    return tx.existsBy(WorkOrder, { requestId, lead: true, status: In(['DISPATCHED', 'TAKEN', 'DONE']) });
  }

  /** The request leaves the box of returned ones when nothing in it waits any more. */
  private async settleBox(tx: EntityManager, request: ServiceRequest): Promise<void> {
    const { id, handleAt, handleDueAt } = request;
    if (await tx.existsBy(WorkOrder, { requestId: id, status: 'RETURNED' })) return;
    const stage = handleAt && handleDueAt ? stageUntil(handleAt, handleDueAt) : {};
    await updateWhere(tx, ServiceRequest, { id }, { box: null, ...stage });
  }
}
