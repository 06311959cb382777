import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { OrderExtension } from './asks.entity.js';
import type { AskExtensionBody, GrantExtensionBody } from './order.dto.js';
import { WorkOrder } from './order.entity.js';
import { isOrderStepPossible, type OrderFacts } from './order.policy.js';
import { OrderSteps } from './order.steps.js';
import { RequestBoxes } from './request.boxes.js';
import { RequestEngine } from './request.engine.js';
import { RequestPromise } from './request.promise.js';

/** More time for a unit (延期): asked before the deadline, decided by the dispatcher, the old deadline kept. */
@Injectable()
export class OrderExtensions {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
    @Inject(OrderSteps) private readonly steps: OrderSteps,
    @Inject(RequestBoxes) private readonly boxes: RequestBoxes,
    @Inject(RequestPromise) private readonly promise: RequestPromise,
  ) {}

  /** Asks until a later time; after the deadline it is too late to ask. */
  ask(actor: Actor, orderId: string, { dueAt, reason }: AskExtensionBody): Promise<void> {
    return this.db.transaction(async (tx) => {
      const facts = await this.steps.ready(tx, actor, orderId, 'askExtension');
      if (!isOrderStepPossible('askExtension', facts)) throw this.whyNot(actor, facts);
      const { order, request, now } = facts;
      const askedDueAt = new Date(dueAt);
      if (askedDueAt <= order.dueAt) throw new AppError('order.extension_not_later');
      const change = { set: { extension: 'ASKED' as const }, where: { extension: IsNull() } };
      const entry = { publicText: reason, data: { oldDueAt: order.dueAt.toISOString(), dueAt } };
      const step = await this.steps.move(tx, actor, facts, 'askExtension', change, entry);
      await tx.insert(OrderExtension, {
        id: newId(),
        requestId: request.id,
        orderId,
        askedBy: actor.personId,
        askedAt: now,
        reason,
        oldDueAt: order.dueAt,
        askedDueAt,
        status: 'ASKED',
        newDueAt: null,
        decidedBy: null,
        decidedAt: null,
      });
      await this.boxes.settle(tx, request.id);
      const extra = { actorId: actor.personId, unitIds: [order.unitId], orderId, text: reason };
      await this.engine.emit(tx, 'order.extension-asked', step.request, extra);
    });
  }

  /** Grants what was asked or another later time; parts that had the old deadline get the new one. */
  grant(actor: Actor, orderId: string, body: GrantExtensionBody): Promise<string> {
    return this.db.transaction(async (tx) => {
      const facts = await this.decidable(tx, actor, orderId, 'grantExtension');
      const { order, request, now, row } = facts;
      const dueAt = body.dueAt ? new Date(body.dueAt) : row.askedDueAt;
      if (dueAt <= order.dueAt) throw new AppError('order.extension_not_later');
      if (dueAt <= now) throw new AppError('request.deadline_past');
      const change = { set: { extension: null, dueAt }, where: { extension: 'ASKED' as const } };
      const data = { oldDueAt: order.dueAt.toISOString(), dueAt: dueAt.toISOString() };
      const entry = { publicText: body.note || null, data };
      const step = await this.steps.move(tx, actor, facts, 'grantExtension', change, entry);
      await updateWhere(tx, WorkOrder, { parentId: orderId, dueAt: order.dueAt }, { dueAt });
      await this.decide(tx, actor, row, { status: 'GRANTED', newDueAt: dueAt });
      await this.promise.fit(tx, request.id);
      await this.boxes.settle(tx, request.id);
      const extra = { actorId: actor.personId, unitIds: [order.unitId], orderId, until: data.dueAt };
      await this.engine.emit(tx, 'order.extended', step.request, extra);
      return request.id;
    });
  }

  /** Refuses; the deadline stays. */
  deny(actor: Actor, orderId: string, reason: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const facts = await this.decidable(tx, actor, orderId, 'denyExtension');
      const change = { set: { extension: null }, where: { extension: 'ASKED' as const } };
      const step = await this.steps.move(tx, actor, facts, 'denyExtension', change, { publicText: reason });
      await this.decide(tx, actor, facts.row, { status: 'DENIED' });
      await this.boxes.settle(tx, facts.request.id);
      const extra = { actorId: actor.personId, unitIds: [facts.order.unitId], orderId, text: reason };
      await this.engine.emit(tx, 'order.extension-denied', step.request, extra);
      return facts.request.id;
    });
  }

  private async decidable(
    tx: EntityManager,
    actor: Actor,
    orderId: string,
    action: 'grantExtension' | 'denyExtension',
  ): Promise<OrderFacts & { row: OrderExtension }> {
    const facts = await this.steps.ready(tx, actor, orderId, action);
    const row = await tx.findOneBy(OrderExtension, { orderId, status: 'ASKED' });
    if (!row) throw new AppError('request.not_asked');
    if (row.askedBy === actor.personId || actor.belongsTo(facts.order.unitId)) {
      throw new AppError('request.decide_own_ask');
    }
    return { ...facts, row };
  }

  private async decide(
    tx: EntityManager,
    actor: Actor,
    { id }: OrderExtension,
    decision: Partial<Pick<OrderExtension, 'status' | 'newDueAt'>>,
  ): Promise<void> {
    const decided = { ...decision, decidedBy: actor.personId, decidedAt: this.clock.now() };
    await updateWhere(tx, OrderExtension, { id }, decided);
  }

  private whyNot(actor: Actor, facts: OrderFacts): AppError {
    const { order, request, now } = facts;
    const open =
      ['DISPATCHED', 'TAKEN', 'HANDLING'].includes(order.status) && request.status === 'IN_PROGRESS';
    if (!open) return this.steps.refusal(actor, facts, 'askExtension');
    if (order.parentId !== null) return new AppError('order.part_only');
    if (order.extension !== null) return new AppError('request.already_asked');
    return order.dueAt <= now
      ? new AppError('order.extension_too_late')
      : this.steps.refusal(actor, facts, 'askExtension');
  }
}
