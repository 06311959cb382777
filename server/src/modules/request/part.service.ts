import { Inject, Injectable } from '@nestjs/common';
import { OPEN_ORDER_STATUSES } from '@linli/shared';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { AppError, wrongField } from '../../platform/http/index.js';
import { addWorkingMinutes, hoursADay } from '../../platform/working-time/index.js';
import type { Actor } from '../identity/index.js';
import { UnitService } from '../unit/index.js';
import { givenAgain, newOrders } from './dispatch.plan.js';
import type { SplitBody } from './order.dto.js';
import { WorkOrder } from './order.entity.js';
import { isOrderStepPossible } from './order.policy.js';
import { OrderSteps } from './order.steps.js';
import { RequestEngine } from './request.engine.js';
import { made } from './request.line.js';
import { regionOf } from './request.policy.js';

/** A unit gives a part of its order to another one and answers for it until it is done. */
@Injectable()
export class PartService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
    @Inject(OrderSteps) private readonly steps: OrderSteps,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** Gives a part away, not beyond the own deadline. */
  split(actor: Actor, orderId: string, { unitId, note, dueAt: asked }: SplitBody): Promise<void> {
    return this.db.transaction(async (tx) => {
      const facts = await this.steps.ready(tx, actor, orderId, 'split');
      const { order, request, now } = facts;
      if (order.parentId !== null) throw new AppError('order.part_only');
      if (!isOrderStepPossible('split', facts)) throw this.steps.refusal(actor, facts, 'split');
      if (!(await this.units.serves(unitId, regionOf(request) ?? '', undefined, tx))) {
        throw new AppError('request.unit_not_serving');
      }
      const dueAt = partDeadline(asked, order.dueAt, now);
      const given = { request, note: note || null, dispatchedBy: actor.personId, now };
      const [part] = newOrders([{ unitId, dueAt }], {
        ...given,
        before: facts.orders.length,
        keepsLead: true,
      });
      const row = { ...part!, parentId: orderId };
      const entry = { toUnitId: unitId, privateNote: note || null, data: { orders: made([row]) } };
      const step = await this.steps.move(tx, actor, facts, 'split', {}, entry);
      const status = In([...OPEN_ORDER_STATUSES, 'RETURNED', 'DONE']);
      const busy = await tx.existsBy(WorkOrder, { requestId: request.id, unitId, status });
      if (busy) throw new AppError('request.unit_busy');
      await tx.insert(WorkOrder, row);
      const extra = { actorId: actor.personId, unitIds: [unitId], orderId: row.id };
      await this.engine.emit(tx, 'order.split', step.request, { ...extra, ...(note ? { text: note } : {}) });
    });
  }

  /** Takes a part back; says the order it belonged to. */
  cancel(actor: Actor, partId: string, reason: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const facts = await this.steps.ready(tx, actor, partId, 'cancel');
      const step = await this.steps.move(tx, actor, facts, 'cancel', {}, { publicText: reason });
      const { unitId } = facts.order;
      const extra = { actorId: actor.personId, unitIds: [unitId], orderId: partId, text: reason };
      await this.engine.emit(tx, 'order.cancelled', step.request, extra);
      return facts.order.parentId!;
    });
  }

  /** A part that came back goes to the same unit again; says the order it belongs to. */
  insist(actor: Actor, partId: string, reason: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const facts = await this.steps.ready(tx, actor, partId, 'insist');
      if (facts.order.parentId === null) throw new AppError('order.part_only');
      const set = givenAgain(facts.request, this.clock.now());
      const entry = { toUnitId: facts.order.unitId, publicText: reason };
      const step = await this.steps.move(tx, actor, facts, 'insist', { set }, entry);
      const extra = { actorId: actor.personId, unitIds: [facts.order.unitId], orderId: partId, text: reason };
      await this.engine.emit(tx, 'order.insisted', step.request, extra);
      return facts.order.parentId;
    });
  }
}

/** What was asked for, else the deadline of the order; once that is over, a working day. */
function partDeadline(asked: string | undefined, until: Date, now: Date): Date {
  const late = until <= now;
  if (asked === undefined) return late ? addWorkingMinutes(now, hoursADay(now) * 60) : until;
  const dueAt = new Date(asked);
  if (dueAt <= now) throw new AppError('request.deadline_past');
  if (!late && dueAt > until) {
    const detail = '不能晚于您自己的最晚时间';
    throw wrongField('dueAt', detail);
  }
  return dueAt;
}
