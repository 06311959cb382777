import { actionsFrom, ORDER_MACHINE, type OrderAction } from '@linli/shared';
import type { Actor } from '../identity/index.js';
import type { WorkOrder } from './order.entity.js';
import type { ServiceRequest } from './request.entity.js';
import { regionOf } from './request.policy.js';

/** What a decision about an order needs to know. */
export interface OrderFacts {
  readonly order: WorkOrder;
  readonly request: ServiceRequest;
  /** All orders of the request. */
  readonly orders: readonly WorkOrder[];
  readonly now: Date;
}

/** Whether she handles orders for this unit. */
export const handlesFor = (actor: Actor, unitId: string): boolean =>
  actor.hats('order.handle').some((hat) => hat.unitId === unitId);

const handles = (actor: Actor, { order }: OrderFacts): boolean => handlesFor(actor, order.unitId);

const dispatches = (actor: Actor, { request }: OrderFacts): boolean =>
  actor.covers('request.dispatch', regionOf(request));

/** Whether she handles for the unit that gave this part away. */
function gave(actor: Actor, { order, orders }: OrderFacts): boolean {
  const parent = orders.find(({ id }) => id === order.parentId);
  return parent !== undefined && handlesFor(actor, parent.unitId);
}

/** Parts of an order that are not finished. */
export const openParts = (orderId: string, orders: readonly WorkOrder[]): WorkOrder[] =>
  orders.filter(
    ({ parentId, status }) => parentId === orderId && !['DONE', 'REDISPATCHED', 'CANCELLED'].includes(status),
  );

/** Who may take which step: a part belongs to the unit that gave it as an order does to the dispatcher. */
const RIGHT_PERSON: Record<OrderAction, (actor: Actor, facts: OrderFacts) => boolean> = {
  take: handles,
  start: handles,
  done: handles,
  return: handles,
  split: handles,
  askExtension: handles,
  askSuspension: handles,
  recall: (actor, facts) => facts.order.parentId === null && dispatches(actor, facts),
  insist: (actor, facts) => (facts.order.parentId === null ? dispatches(actor, facts) : gave(actor, facts)),
  cancel: gave,
  grantExtension: dispatches,
  denyExtension: dispatches,
  // These follow from other steps.
  replace: () => false,
  rework: () => false,
};

/** Whether the step exists from where the order is now, whoever would take it. */
export function isOrderStepPossible(action: OrderAction, facts: OrderFacts): boolean {
  const { order, request, orders, now } = facts;
  if (request.status !== 'IN_PROGRESS') return false;
  const open = ['DISPATCHED', 'TAKEN', 'HANDLING'].includes(order.status);
  const atWork = ['TAKEN', 'HANDLING'].includes(order.status);
  switch (action) {
    case 'split':
      return atWork && order.parentId === null;
    case 'askExtension':
      return open && order.parentId === null && order.extension === null && order.dueAt > now;
    case 'grantExtension':
    case 'denyExtension':
      return open && order.extension === 'ASKED';
    case 'askSuspension':
      return open && request.suspension === null;
    case 'done':
    case 'return':
      return (
        actionsFrom(ORDER_MACHINE, order.status).includes(action) && openParts(order.id, orders).length === 0
      );
    default:
      return actionsFrom(ORDER_MACHINE, order.status).includes(action);
  }
}

export const isRightForOrder = (action: OrderAction, actor: Actor, facts: OrderFacts): boolean =>
  RIGHT_PERSON[action](actor, facts);

/** What the reader may do with an order now. */
export function possibleOrderActions(actor: Actor | null, facts: OrderFacts): OrderAction[] {
  if (!actor) return [];
  return (Object.keys(RIGHT_PERSON) as OrderAction[]).filter(
    (action) => isOrderStepPossible(action, facts) && isRightForOrder(action, actor, facts),
  );
}
