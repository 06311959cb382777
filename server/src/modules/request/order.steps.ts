import { Inject, Injectable } from '@nestjs/common';
import { ORDER_MACHINE, type OrderAction, type OrderStatus, type StateMachine } from '@linli/shared';
import { type EntityManager, type FindOptionsWhere, In, type QueryDeepPartialEntity } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { updateWhere } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { OrderExtension } from './asks.entity.js';
import { WorkOrder } from './order.entity.js';
import {
  handlesFor,
  isRightForOrder,
  openParts,
  type OrderFacts,
  possibleOrderActions,
} from './order.policy.js';
import { RequestEngine, type Step } from './request.engine.js';
import type { Entry } from './request.line.js';
import { signedBy } from './request.signature.js';
import { ServiceRequest } from './request.entity.js';

const MACHINE: StateMachine<OrderStatus, OrderAction> = ORDER_MACHINE;

/** After these steps nobody decides about more time any more. */
const ENDS_EXTENSION: readonly OrderAction[] = ['done', 'return', 'recall', 'cancel'];

/** What a step changes in the order itself, and what must hold beside its state. */
interface OrderChange {
  readonly set?: QueryDeepPartialEntity<WorkOrder>;
  readonly where?: FindOptionsWhere<WorkOrder>;
}

/** The one place where orders change. */
@Injectable()
export class OrderSteps {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
  ) {}

  /** Facts for a step of this person; an order that is not hers to act on is `http.not_found`. */
  async ready(tx: EntityManager, actor: Actor, id: string, action: OrderAction): Promise<OrderFacts> {
    const facts = await this.factsOf(tx, id);
    if (!isRightForOrder(action, actor, facts)) throw notFound();
    return facts;
  }

  /**
   * Guarded move of one order with its line of history, or the error of who came too late. The request is touched
   * first: units that finish together follow each other there.
   */
  async move(
    tx: EntityManager,
    actor: Actor,
    facts: OrderFacts,
    action: OrderAction,
    { set, where }: OrderChange = {},
    entry: Entry = {},
  ): Promise<Step> {
    const { order, request } = facts;
    const signed = { ...this.signed(actor, facts), orderId: order.id, ...entry };
    const step = await this.engine.note(tx, request.id, `order.${action}`, 'IN_PROGRESS', signed);
    if (!step) throw this.refusal(actor, facts, action);
    const way = MACHINE.transitions.find((t) => t.action === action);
    const status = In(way ? [...way.from] : ['DISPATCHED', 'TAKEN', 'HANDLING']);
    const ends = ENDS_EXTENSION.includes(action);
    // A step such as `split` changes nothing in the order itself but must find it still at work: the update is its guard.
    const guard = { requestId: request.id };
    const change = {
      ...guard,
      ...(ends ? { extension: null } : {}),
      ...set,
      ...(way ? { status: way.to } : {}),
    };
    const moved = await updateWhere(tx, WorkOrder, { id: order.id, status, ...where }, change);
    const now = await this.factsOf(tx, order.id);
    if (moved === 0) throw this.refusal(actor, now, action);
    const blocked = (action === 'done' || action === 'return') && openParts(order.id, now.orders).length > 0;
    if (blocked) throw new AppError('order.parts_open');
    if (ends && order.extension) {
      await updateWhere(tx, OrderExtension, { orderId: order.id, status: 'ASKED' }, { status: 'VOID' });
    }
    return step;
  }

  /** What to say to someone who came too late: the reason where there is a plain one, and what she may do instead. */
  refusal(actor: Actor, facts: OrderFacts, action: OrderAction): AppError {
    if (action === 'return' && facts.order.status === 'RETURNED')
      return new AppError('order.already_returned');
    return new AppError('request.illegal_transition', { possible: possibleOrderActions(actor, facts) });
  }

  private async factsOf(tx: EntityManager, id: string): Promise<OrderFacts> {
    const order = await tx.findOneBy(WorkOrder, { id });
    if (!order) throw notFound();
    const { requestId } = order;
    const request = await tx.findOneByOrFail(ServiceRequest, { id: requestId });
    return { order, request, orders: await tx.findBy(WorkOrder, { requestId }), now: this.clock.now() };
  }

  /** Under the hat of the unit that has it or gave it, else of the dispatcher. */
  private signed(actor: Actor, { order, request, orders }: OrderFacts): Entry {
    const parent = orders.find(({ id }) => id === order.parentId);
    const unitId = [order.unitId, parent?.unitId].find((unit) => unit && handlesFor(actor, unit));
    if (unitId) return { actorId: actor.personId, role: 'HANDLER', unitId };
    return signedBy(actor, request, 'request.dispatch');
  }
}
