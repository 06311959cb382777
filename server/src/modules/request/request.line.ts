import { newId } from '../../platform/database/index.js';
import type { HistoryAction, OrderMade, RequestHistory, StepData } from './history.entity.js';
import type { WorkOrder } from './order.entity.js';
import type { ServiceRequest } from './request.entity.js';

/** What a step leaves in the history beside its name. */
export type Entry = Partial<
  Pick<
    RequestHistory,
    'actorId' | 'role' | 'unitId' | 'orderId' | 'toUnitId' | 'publicText' | 'privateNote' | 'at' | 'data'
  >
>;

/** What the history keeps of orders that a step made. */
export const made = (orders: readonly WorkOrder[]): OrderMade[] =>
  orders.map(({ id, unitId, lead, parentId, dueAt }) => ({
    id,
    unitId,
    lead,
    parentId,
    dueAt: dueAt.toISOString(),
  }));

/** What the history keeps of a report. */
export const submitted = ({ tile, serviceCode, catalogueId, tier, urgent }: ServiceRequest): StepData => ({
  kind: { tile, serviceCode, catalogueId },
  tier,
  urgent,
});

/** The line of history of a step that has just moved the request: its number is the request's version. */
export const lineOf = (
  request: ServiceRequest,
  action: HistoryAction,
  from: ServiceRequest['status'] | null,
  now: Date,
  entry: Entry,
): RequestHistory => ({
  id: newId(),
  requestId: request.id,
  seq: request.version,
  action,
  fromStatus: from,
  toStatus: request.status,
  at: now,
  actorId: null,
  role: null,
  unitId: null,
  orderId: null,
  toUnitId: null,
  publicText: null,
  privateNote: null,
  data: null,
  ...entry,
});
