import { nextState, ORDER_ACTIONS, ORDER_MACHINE, type OrderAction, type OrderStatus } from '@linli/shared';
import type { HistoryAction, OrderMade, RequestHistory } from '../history.entity.js';

/** One order, told from the history of its request. */
export interface ReplayedOrder {
  readonly id: string;
  readonly unitId: string;
  readonly parentId: string | null;
  lead: boolean;
  dueAt: string;
  status: OrderStatus;
  extension: 'ASKED' | null;
  takenBy: string | null;
}

type Orders = Map<string, ReplayedOrder>;

/** An order as a step made it. */
export const newOrder = ({ id, unitId, parentId, lead, dueAt }: OrderMade): ReplayedOrder => ({
  id,
  unitId,
  parentId,
  lead,
  dueAt,
  status: 'DISPATCHED',
  extension: null,
  takenBy: null,
});

export const isOrderAction = (action: HistoryAction): action is `order.${OrderAction}` =>
  action.startsWith('order.');

/** A step of one order, along its table of transitions. */
export function orderStep(
  orders: Orders,
  {
    seq,
    action,
    orderId,
    actorId,
    data,
  }: Pick<RequestHistory, 'seq' | 'action' | 'orderId' | 'actorId' | 'data'>,
): void {
  const order = orders.get(orderId ?? '');
  const step = action.slice('order.'.length) as OrderAction;
  if (!order || !ORDER_ACTIONS.includes(step)) throw new Error(`line ${seq}: ${action} of no order`);
  const moves = ORDER_MACHINE.transitions.some((way) => way.action === step);
  if (moves) {
    const to = nextState(ORDER_MACHINE, order.status, step);
    if (!to) throw new Error(`line ${seq}: ${action} from ${order.status}`);
    order.status = to;
    if (step === 'take') order.takenBy = actorId;
    if (step === 'insist') order.takenBy = null;
    if (['done', 'return', 'recall', 'cancel'].includes(step)) order.extension = null;
    return;
  }
  if (step === 'askExtension') order.extension = 'ASKED';
  if (step === 'denyExtension') order.extension = null;
  if (step === 'grantExtension') grant(orders, order, data?.dueAt ?? order.dueAt);
  if (step === 'split') {
    for (const part of data?.orders ?? []) orders.set(part.id, newOrder(part));
  }
}

/** Parts that had the deadline of their order keep it. */
function grant(orders: Orders, order: ReplayedOrder, dueAt: string): void {
  for (const part of orders.values()) {
    if (part.parentId === order.id && part.dueAt === order.dueAt) part.dueAt = dueAt;
  }
  Object.assign(order, { dueAt, extension: null });
}

/** Done work goes on; says how many orders. */
export function reworkOrders(orders: Orders, dueAt: string | undefined): number {
  const done = [...orders.values()].filter(({ status }) => status === 'DONE');
  for (const order of done) Object.assign(order, { status: 'TAKEN', dueAt: dueAt ?? order.dueAt });
  return done.length;
}

/** The request is handled in another way: open orders end. */
export function releaseOrders(orders: Orders): void {
  for (const order of orders.values()) {
    if (!['DISPATCHED', 'TAKEN', 'HANDLING', 'RETURNED'].includes(order.status)) continue;
    Object.assign(order, { status: 'CANCELLED', extension: null });
  }
}

/** Deadlines that were running move on. */
export function pauseOrders(orders: Orders, later: (at: string) => string): void {
  for (const order of orders.values()) {
    if (['DISPATCHED', 'TAKEN', 'HANDLING', 'RETURNED'].includes(order.status))
      order.dueAt = later(order.dueAt);
  }
}
