import type { FileView } from '../file/index.js';
import type { Actor } from '../identity/index.js';
import type { OrderExtension } from './asks.entity.js';
import { presentExtension } from './asks.presenter.js';
import type { QuestionView } from './asks.view.js';
import { clockFrom, type WorkOrder } from './order.entity.js';
import { possibleOrderActions } from './order.policy.js';
import type { OrderSubjectView, OrderView } from './order.view.js';
import type { ServiceRequest } from './request.entity.js';
import { type Lateness, lateness } from './request.times.js';
import { orderStatusLabel } from './request.words.js';
import { termsOf } from '../catalogue/index.js';

export type OrderPhotos = (orderId: string) => FileView[];

interface OrderSource {
  readonly order: WorkOrder;
  /** All orders of the request. */
  readonly allOrders: readonly WorkOrder[];
  readonly request: ServiceRequest;
  readonly actor: Actor | null;
  readonly now: Date;
  readonly unitName: (id: string | null) => string;
  readonly personName: (id: string | null) => string;
  readonly photosOf: OrderPhotos;
  readonly extensions: readonly OrderExtension[];
}

const iso = (date: Date | null): string | null => date?.toISOString() ?? null;

/** One unit's share. */
export function presentOrder(source: OrderSource): OrderView {
  const { order, allOrders, request, actor, now, unitName, personName, photosOf } = source;
  return {
    id: order.id,
    unitId: order.unitId,
    unitName: unitName(order.unitId),
    lead: order.lead,
    parentId: order.parentId,
    status: order.status,
    statusLabel: orderStatusLabel(order.status, request),
    note: order.note,
    dispatchedAt: order.dispatchedAt.toISOString(),
    takeDueAt: order.takeDueAt.toISOString(),
    dueAt: order.dueAt.toISOString(),
    takenAt: iso(order.takenAt),
    startedAt: iso(order.startedAt),
    takenBy: personName(order.takenBy) || null,
    doneAt: iso(order.doneAt),
    doneText: order.doneText,
    donePhotos: photosOf(order.id),
    returnReason: order.returnReason,
    extension: presentExtension(source.extensions, order.id),
    late: orderLateness(order, now),
    can: possibleOrderActions(actor, { order, request, orders: allOrders, now }),
  };
}

/** Untaken ones run against the time to take them, the others against the time to finish. */
export function orderLateness(order: WorkOrder, now: Date): Lateness {
  const { status, takeDueAt, dueAt, doneAt } = order;
  switch (status) {
    case 'DISPATCHED':
      return lateness(clockFrom(order), takeDueAt, now);
    case 'TAKEN':
    case 'HANDLING':
    case 'RETURNED':
      return lateness(clockFrom(order), dueAt, now);
    case 'DONE':
      return doneAt && doneAt > dueAt ? 'LATE' : 'OK';
    case 'REDISPATCHED':
    case 'CANCELLED':
      return 'OK';
  }
}

/** What a handler may know of the request: all of it but who reported it. */
export function presentSubject(
  request: ServiceRequest,
  photos: FileView[],
  question: QuestionView | null,
): OrderSubjectView {
  const { id, number, title, text, address, lat, lng } = request;
  const evidenceRequired = termsOf(request).evidenceNeeded;
  return {
    id,
    number,
    title,
    text,
    address,
    lat,
    lng,
    evidenceRequired,
    suspendedUntil: iso(request.suspendedUntil),
    suspensionAsked: request.suspension === 'ASKED',
    question,
    photos,
  };
}
