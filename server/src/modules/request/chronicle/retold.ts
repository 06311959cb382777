import { newId } from '../../../platform/database/index.js';
import type { OrderExtension, RequestQuestion, RequestSuspension } from '../asks.entity.js';
import type { HistoryAction, RequestHistory } from '../history.entity.js';
import type { WorkOrder } from '../order.entity.js';
import { settled } from '../request.boxes.js';
import type { RequestRating, ServiceRequest } from '../request.entity.js';
import type { ChronicleStep } from './chronicle.js';

/** The rows of a chronicle. */
export interface Retold {
  readonly request: ServiceRequest;
  readonly orders: WorkOrder[];
  readonly history: RequestHistory[];
  readonly ratings: RequestRating[];
  readonly suspensions: RequestSuspension[];
  readonly questions: RequestQuestion[];
  readonly extensions: OrderExtension[];
  /** Which pictures belong to what: orders and lines of the history. */
  readonly photos: {
    type: 'work-order' | 'request-check';
    id: string;
    ownerId: string;
    photoIds: string[];
  }[];
}

/** One line of history; the request has its new state already. */
export function write(
  { request, history }: Retold,
  { at, actorId, role, unitId, text }: Pick<ChronicleStep, 'at' | 'actorId' | 'role' | 'unitId' | 'text'>,
  action: HistoryAction,
  fromStatus: ServiceRequest['status'] | null,
  more: Partial<RequestHistory> = {},
): RequestHistory {
  request.version += 1;
  const line: RequestHistory = {
    id: newId(),
    requestId: request.id,
    seq: request.version,
    action,
    fromStatus,
    toStatus: request.status,
    actorId,
    role: role ?? null,
    unitId: unitId ?? null,
    orderId: null,
    toUnitId: null,
    at,
    publicText: text ?? null,
    privateNote: null,
    data: null,
    ...more,
  };
  history.push(line);
  return line;
}

/** Into the box where it waits after this step, as the services put it there. */
export const settle = ({ request, orders }: Retold, at: Date): void =>
  void Object.assign(request, settled(request, orders, at));

export function keep(
  told: Retold,
  type: 'work-order' | 'request-check',
  id: string,
  step: ChronicleStep,
): void {
  if (!step.photoIds?.length) return;
  told.photos.push({ type, id, ownerId: step.actorId, photoIds: [...step.photoIds] });
}
