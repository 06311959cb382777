import { actionsFrom, ORDER_MACHINE, type OrderAction } from '@linli/shared';
import type { Actor } from '../identity/index.js';
import type { WorkOrder } from './order.entity.js';
import type { ServiceRequest } from './request.entity.js';
import { regionOf } from './request.policy.js';

/** What the unit itself may do; `insist` is the dispatcher's, the others follow from her other steps. */
const OF_UNIT: readonly OrderAction[] = ['take', 'done', 'return'];

/** Whether she handles orders for this unit. */
export const handlesFor = (actor: Actor, unitId: string): boolean =>
  actor.hats('order.handle').some((hat) => hat.unitId === unitId);

/** What the reader may do with an order now. */
export function possibleOrderActions(
  actor: Actor | null,
  order: Pick<WorkOrder, 'status' | 'unitId'>,
  request: ServiceRequest,
): OrderAction[] {
  if (!actor || request.status !== 'IN_PROGRESS') return [];
  return actionsFrom(ORDER_MACHINE, order.status).filter((action) => {
    if (OF_UNIT.includes(action)) return handlesFor(actor, order.unitId);
    return action === 'insist' && actor.covers('request.dispatch', regionOf(request));
  });
}
