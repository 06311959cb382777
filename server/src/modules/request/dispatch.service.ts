import { Inject, Injectable } from '@nestjs/common';
import { OPEN_ORDER_STATUSES } from '@linli/shared';
import { type EntityManager, In, IsNull, type QueryDeepPartialEntity } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { UnitService } from '../unit/index.js';
import { givenAgain, type NewOrder, newOrders, planOrders } from './dispatch.plan.js';
import type { DispatchBody } from './order.dto.js';
import { WorkOrder } from './order.entity.js';
import { OrderSteps } from './order.steps.js';
import { RequestBoxes } from './request.boxes.js';
import { RequestEngine } from './request.engine.js';
import { made } from './request.line.js';
import { signedBy } from './request.signature.js';
import { ServiceRequest } from './request.entity.js';
import type { RequestEventType } from './request.events.js';
import { RequestPromise } from './request.promise.js';
import { regionOf } from './request.policy.js';
import { RequestQueries } from './request.queries.js';
import { stageUntil } from './request.times.js';
import type { RequestDetailView } from './request.view.js';

/** What the dispatcher decides about an order that waits for her. */
interface Decision {
  readonly action: 'insist' | 'recall';
  readonly type: RequestEventType;
  readonly set: (request: ServiceRequest) => QueryDeepPartialEntity<WorkOrder>;
}

/** Giving requests to units. */
@Injectable()
export class DispatchService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
    @Inject(RequestQueries) private readonly queries: RequestQueries,
    @Inject(OrderSteps) private readonly steps: OrderSteps,
    @Inject(RequestBoxes) private readonly boxes: RequestBoxes,
    @Inject(RequestPromise) private readonly promise: RequestPromise,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** Gives it to one or several units, the first leads. When orders came back, the new ones take their place. */
  async dispatch(actor: Actor, id: string, body: DispatchBody): Promise<RequestDetailView> {
    await this.db.transaction(async (tx) => {
      const present = await tx.findOneBy(ServiceRequest, { id });
      const again = present?.status === 'IN_PROGRESS';
      const action = again ? 'redispatch' : 'dispatch';
      const { request } = await this.engine.ready(tx, actor, id, action);
      const now = this.clock.now();
      const plan = planOrders(body, request, now);
      await this.checkServing(tx, request, plan);
      const lead = plan[0]!;
      const keepsLead = again && (await this.hasLead(tx, id));
      const note = body.note || null;
      const before = await tx.countBy(WorkOrder, { requestId: id });
      const urgent = request.urgent || body.urgent === true;
      const given = {
        request: { ...request, urgent },
        note,
        dispatchedBy: actor.personId,
        now,
        before,
        keepsLead,
      };
      const orders = newOrders(plan, given);
      const entry = {
        ...signedBy(actor, request, 'request.dispatch'),
        toUnitId: lead.unitId,
        privateNote: note,
        data: { orders: made(orders), ...(urgent ? { urgent } : {}) },
      };
      const longest = new Date(Math.max(...plan.map(({ dueAt }) => dueAt.getTime())));
      const handleAt = request.handleAt ?? now;
      const step = await this.engine.move(tx, id, action, entry, {
        where: again ? { box: 'returned' } : {},
        set: {
          box: null,
          ...stageUntil(handleAt, longest),
          filedAt: request.filedAt ?? now,
          handleAt,
          handleDueAt: longest,
          ...(keepsLead ? {} : { leadUnitId: lead.unitId }),
          urgent,
          taskId: null,
        },
      });
      if (!step) throw await this.engine.conflict(tx, actor, id);
      await this.checkFree(tx, id, plan);
      await this.giveOrders(tx, id, orders, keepsLead);
      await this.promise.fit(tx, id);
      await this.boxes.settle(tx, id);
      await this.engine.emit(tx, again ? 'request.redispatched' : 'request.dispatched', step.request, {
        actorId: actor.personId,
        unitIds: plan.map(({ unitId }) => unitId),
        ...(body.note ? { text: body.note } : {}),
      });
    });
    return this.queries.detail(actor, id);
  }

  /** A returned order goes back to the same unit, with new time to take it and the old deadline. */
  insist(actor: Actor, orderId: string, reason: string): Promise<RequestDetailView> {
    const set = (request: ServiceRequest) => givenAgain(request, this.clock.now());
    return this.decide(actor, orderId, reason, { action: 'insist', type: 'order.insisted', set });
  }

  /** An order nobody has taken yet is taken back, to be given to another unit. */
  recall(actor: Actor, orderId: string, reason: string): Promise<RequestDetailView> {
    const set = () => ({ returnedAt: this.clock.now(), returnReason: reason });
    return this.decide(actor, orderId, reason, { action: 'recall', type: 'order.recalled', set });
  }

  private async decide(
    actor: Actor,
    orderId: string,
    reason: string,
    { action, type, set }: Decision,
  ): Promise<RequestDetailView> {
    const requestId = await this.db.transaction(async (tx) => {
      const facts = await this.steps.ready(tx, actor, orderId, action);
      const { unitId, parentId } = facts.order;
      if (parentId !== null) throw new AppError('order.part_only');
      const entry = { toUnitId: unitId, publicText: reason };
      const change = { set: set(facts.request) };
      const step = await this.steps.move(tx, actor, facts, action, change, entry);
      await this.boxes.settle(tx, step.request.id);
      const extra = { actorId: actor.personId, unitIds: [unitId], orderId, text: reason };
      await this.engine.emit(tx, type, step.request, extra);
      return step.request.id;
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
      status: In([...OPEN_ORDER_STATUSES, 'DONE']),
    });
    if (busy) throw new AppError('request.unit_busy');
  }

  /** In place of those that came back; a new lead takes the lead from the old one. */
  private async giveOrders(
    tx: EntityManager,
    requestId: string,
    orders: WorkOrder[],
    keepsLead: boolean,
  ): Promise<void> {
    const back = { requestId, status: 'RETURNED' as const, parentId: IsNull() };
    await updateWhere(tx, WorkOrder, back, { status: 'REDISPATCHED' });
    if (!keepsLead) await updateWhere(tx, WorkOrder, { requestId, lead: true }, { lead: false });
    await tx.insert(WorkOrder, orders);
  }

  /** Whether the unit that answers for the request is still at it, and only others came back. */
  private hasLead(tx: EntityManager, requestId: string): Promise<boolean> {
    return tx.existsBy(WorkOrder, { requestId, lead: true, status: In([...OPEN_ORDER_STATUSES, 'DONE']) });
  }
}
