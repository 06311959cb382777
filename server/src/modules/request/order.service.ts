import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { ENDED_ORDER_STATUSES } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { AppError, wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { In, Not } from 'typeorm';
import type { DoneBody, ReturnBody } from './order.dto.js';
import { WorkOrder } from './order.entity.js';
import { OrderQueries } from './order.queries.js';
import { OrderSteps } from './order.steps.js';
import type { UnitOrderView } from './order.view.js';
import { RequestBoxes } from './request.boxes.js';
import { RequestEngine } from './request.engine.js';
import type { ServiceRequest } from './request.entity.js';
import type { RequestEventType } from './request.events.js';
import { RequestPhotos } from './request.photos.js';
import { stageOf } from './request.times.js';
import { deadlinesOf, termsOf } from '../catalogue/index.js';

/** The handling unit takes, begins, finishes or returns its share. */
@Injectable()
export class OrderService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
    @Inject(OrderSteps) private readonly steps: OrderSteps,
    @Inject(RequestBoxes) private readonly boxes: RequestBoxes,
    @Inject(RequestPhotos) private readonly photos: RequestPhotos,
    @Inject(OrderQueries) private readonly queries: OrderQueries,
  ) {}

  /** "Mine": whoever taps it does it. */
  take(actor: Actor, id: string): Promise<UnitOrderView> {
    const set = { takenBy: actor.personId, takenAt: this.clock.now() };
    return this.plainStep(actor, id, 'take', 'order.taken', set);
  }

  /** Work begins: from here it cannot be returned. */
  start(actor: Actor, id: string): Promise<UnitOrderView> {
    return this.plainStep(actor, id, 'start', 'order.started', { startedAt: this.clock.now() });
  }

  /** What was done, with pictures where the service asks for them. The last unit to finish finishes the request. */
  async done(actor: Actor, id: string, body: DoneBody): Promise<UnitOrderView> {
    await this.db.transaction(async (tx) => {
      const facts = await this.steps.ready(tx, actor, id, 'done');
      if (termsOf(facts.request).evidenceNeeded && body.photoIds.length === 0) {
        throw new AppError('request.evidence_required');
      }
      const doneAt = tappedAt(body.doneAt, facts.order, this.clock.now());
      const set = { doneBy: actor.personId, doneAt, doneText: body.text };
      const entry = { publicText: body.text, at: doneAt };
      const step = await this.steps.move(tx, actor, facts, 'done', { set }, entry);
      await this.photos.attach(tx, actor, body.photoIds, 'work-order', id);
      await this.engine.emit(tx, 'order.done', step.request, {
        ...about(actor, facts.order),
        text: body.text,
      });
      await this.finish(tx, actor, step.request);
    });
    return this.queries.detail(actor, id);
  }

  /** Not ours: whoever gave it decides; the clock runs on. */
  async giveBack(actor: Actor, id: string, { reason, suggestedUnitId }: ReturnBody): Promise<UnitOrderView> {
    await this.db.transaction(async (tx) => {
      const facts = await this.steps.ready(tx, actor, id, 'return');
      const set = {
        returnReason: reason,
        returnedAt: this.clock.now(),
        suggestedUnitId: suggestedUnitId ?? null,
      };
      const step = await this.steps.move(tx, actor, facts, 'return', { set }, { publicText: reason });
      await this.boxes.settle(tx, step.request.id);
      const parent = facts.orders.find(({ id: other }) => other === facts.order.parentId);
      const told = { ...about(actor, parent ?? facts.order), text: reason };
      await this.engine.emit(tx, parent ? 'order.part-returned' : 'order.returned', step.request, told);
    });
    return this.queries.detail(actor, id);
  }

  private async plainStep(
    actor: Actor,
    id: string,
    action: 'take' | 'start',
    type: RequestEventType,
    set: QueryDeepPartialEntity<WorkOrder>,
  ): Promise<UnitOrderView> {
    await this.db.transaction(async (tx) => {
      const facts = await this.steps.ready(tx, actor, id, action);
      const step = await this.steps.move(tx, actor, facts, action, { set });
      await this.engine.emit(tx, type, step.request, about(actor, facts.order));
    });
    return this.queries.detail(actor, id);
  }

  /** All shares are done: somebody else goes and looks. */
  private async finish(tx: EntityManager, actor: Actor, request: ServiceRequest): Promise<void> {
    const { id } = request;
    const open = { requestId: id, status: Not(In(['DONE', ...ENDED_ORDER_STATUSES])) };
    if (await tx.existsBy(WorkOrder, open)) return;
    const now = this.clock.now();
    const step = await this.engine.move(
      tx,
      id,
      'handled',
      {},
      {
        set: { box: 'verify', ...stageOf(now, deadlinesOf(request).verify), handledAt: now },
      },
    );
    if (step) await this.engine.emit(tx, 'request.handled', step.request, { actorId: actor.personId });
  }
}

const about = (actor: Actor, { id, unitId }: WorkOrder) => ({
  actorId: actor.personId,
  unitIds: [unitId],
  orderId: id,
});

/** The time of the tap counts when there was no network: after it was given, never in the future. */
function tappedAt(asked: string | undefined, { dispatchedAt, takenAt }: WorkOrder, now: Date): Date {
  if (asked === undefined) return now;
  const at = new Date(asked);
  const detail =
    at > now ? '办完的时间还没到' : at < (takenAt ?? dispatchedAt) ? '办完的时间比接单还早' : null;
  if (detail) throw wrongField('doneAt', detail);
  return at;
}
