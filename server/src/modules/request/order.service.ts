import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { ORDER_MACHINE, type OrderAction, type OrderStatus, type StateMachine } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { In, Not } from 'typeorm';
import type { DoneBody, ReturnBody } from './order.dto.js';
import { WorkOrder } from './order.entity.js';
import { handlesFor, possibleOrderActions } from './order.policy.js';
import { OrderQueries } from './order.queries.js';
import type { UnitOrderView } from './order.view.js';
import { type Entry, RequestEngine, type Step } from './request.engine.js';
import { ServiceRequest } from './request.entity.js';
import { RequestPhotos } from './request.photos.js';
import { DISPATCH_MINUTES, stageOf, VERIFY_MINUTES } from './request.times.js';
import { tileOf } from './tiles.js';

const MACHINE: StateMachine<OrderStatus, OrderAction> = ORDER_MACHINE;

/** The handling unit takes, finishes or returns its share. */
@Injectable()
export class OrderService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
    @Inject(RequestPhotos) private readonly photos: RequestPhotos,
    @Inject(OrderQueries) private readonly queries: OrderQueries,
  ) {}

  /** "Mine": whoever taps it does it. */
  async take(actor: Actor, id: string): Promise<UnitOrderView> {
    await this.db.transaction(async (tx) => {
      const set = { takenBy: actor.personId, takenAt: this.clock.now() };
      const { order, step } = await this.move(tx, actor, id, 'take', set, {});
      await this.engine.emit(tx, 'order.taken', step.request, about(actor, order));
    });
    return this.queries.detail(actor, id);
  }

  /** What was done, with pictures where the service asks for them. The last unit to finish finishes the request. */
  async done(actor: Actor, id: string, body: DoneBody): Promise<UnitOrderView> {
    await this.db.transaction(async (tx) => {
      const { order: before, request } = await this.mine(tx, actor, id);
      if (tileOf(request.tile).evidenceNeeded && body.photoIds.length === 0) {
        throw new AppError('request.evidence_required');
      }
      const doneAt = tappedAt(body.doneAt, before, this.clock.now());
      const set = { doneBy: actor.personId, doneAt, doneText: body.text };
      const entry = { publicText: body.text, at: doneAt };
      const { order, step } = await this.move(tx, actor, id, 'done', set, entry);
      await this.photos.attach(tx, actor, body.photoIds, 'work-order', id);
      await this.engine.emit(tx, 'order.done', step.request, { ...about(actor, order), text: body.text });
      await this.finish(tx, actor, step.request);
    });
    return this.queries.detail(actor, id);
  }

  /** Not ours: the dispatcher decides; the clock runs on. */
  async giveBack(actor: Actor, id: string, { reason, suggestedUnitId }: ReturnBody): Promise<UnitOrderView> {
    await this.db.transaction(async (tx) => {
      const set = {
        returnReason: reason,
        returnedAt: this.clock.now(),
        suggestedUnitId: suggestedUnitId ?? null,
      };
      const { order, step } = await this.move(tx, actor, id, 'return', set, { publicText: reason });
      const stage = stageOf(this.clock.now(), DISPATCH_MINUTES);
      await updateWhere(tx, ServiceRequest, { id: order.requestId }, { box: 'returned', ...stage });
      await this.engine.emit(tx, 'order.returned', step.request, { ...about(actor, order), text: reason });
    });
    return this.queries.detail(actor, id);
  }

  /** Guarded move of one order. The request is touched first: units that finish together follow each other there. */
  private async move(
    tx: EntityManager,
    actor: Actor,
    id: string,
    action: 'take' | 'done' | 'return',
    set: QueryDeepPartialEntity<WorkOrder>,
    entry: Entry,
  ): Promise<{ order: WorkOrder; step: Step }> {
    const { order, request } = await this.mine(tx, actor, id);
    const signed: Entry = { actorId: actor.personId, role: 'HANDLER', unitId: order.unitId, orderId: id };
    const step = await this.engine.note(tx, request.id, `order.${action}`, 'IN_PROGRESS', {
      ...signed,
      ...entry,
    });
    if (!step) throw tooLate(actor, order, request);
    const { from, to } = MACHINE.transitions.find((t) => t.action === action)!;
    const moved = await updateWhere(tx, WorkOrder, { id, status: In([...from]) }, { ...set, status: to });
    if (moved === 1) return { order, step };
    throw tooLate(actor, await tx.findOneByOrFail(WorkOrder, { id }), step.request);
  }

  private async mine(
    tx: EntityManager,
    actor: Actor,
    id: string,
  ): Promise<{ order: WorkOrder; request: ServiceRequest }> {
    const order = await tx.findOneBy(WorkOrder, { id });
    if (!order || !handlesFor(actor, order.unitId)) throw notFound();
    return { order, request: await tx.findOneByOrFail(ServiceRequest, { id: order.requestId }) };
  }

  /** All shares are done: somebody else goes and looks. */
  private async finish(tx: EntityManager, actor: Actor, { id }: ServiceRequest): Promise<void> {
    const open = { requestId: id, status: Not(In(['DONE', 'REDISPATCHED'])) };
    if (await tx.existsBy(WorkOrder, open)) return;
    const now = this.clock.now();
    const step = await this.engine.move(
      tx,
      id,
      'handled',
      {},
      {
        set: { box: 'verify', ...stageOf(now, VERIFY_MINUTES), handledAt: now },
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

const tooLate = (actor: Actor, order: WorkOrder, request: ServiceRequest): AppError =>
  new AppError('request.illegal_transition', { possible: possibleOrderActions(actor, order, request) });

/** The time of the tap counts when there was no network: after it was given, never in the future. */
function tappedAt(asked: string | undefined, { dispatchedAt, takenAt }: WorkOrder, now: Date): Date {
  if (asked === undefined) return now;
  const at = new Date(asked);
  const detail =
    at > now ? '办完的时间还没到' : at < (takenAt ?? dispatchedAt) ? '办完的时间比接单还早' : null;
  if (detail) throw new AppError('request.invalid', { fields: [{ path: 'doneAt', detail }] });
  return at;
}
