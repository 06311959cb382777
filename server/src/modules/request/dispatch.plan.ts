import { newId } from '../../platform/database/index.js';
import { AppError, wrongField } from '../../platform/http/index.js';
import { addWorkingMinutes } from '../../platform/working-time/index.js';
import type { DispatchBody, OrderLineBody } from './order.dto.js';
import type { WorkOrder } from './order.entity.js';
import type { ServiceRequest } from './request.entity.js';
import { promised } from './request.promise.js';
import { deadlinesOf } from '../catalogue/index.js';

export interface NewOrder {
  readonly unitId: string;
  readonly dueAt: Date;
}

const wrong = (detail: string): AppError => wrongField('orders', detail);

/** Which unit gets until when; every unit once, at least one. */
export function planOrders(body: DispatchBody, request: ServiceRequest, now: Date): NewOrder[] {
  if (body.orders.length === 0) throw wrong('请选一个单位');
  if (new Set(body.orders.map(({ unitId }) => unitId)).size < body.orders.length) {
    throw wrong('同一个单位选了两次');
  }
  const as = { ...request, urgent: request.urgent || body.urgent === true };
  return body.orders.map((line) => ({ unitId: line.unitId, dueAt: deadline(line, as, now) }));
}

/** What was asked for, as it was said; else what was promised before, else the time of the catalogue. */
function deadline({ dueAt, workingHours }: OrderLineBody, request: ServiceRequest, now: Date): Date {
  if (dueAt === undefined && workingHours !== undefined) return addWorkingMinutes(now, workingHours * 60);
  if (dueAt === undefined) return promised(request, deadlinesOf(request).handle, now).handleDueAt;
  const asked = new Date(dueAt);
  if (asked <= now) throw new AppError('request.deadline_past');
  return asked;
}

/** What changes in an order that its unit gets once more: its clock begins anew, its deadline stays. */
export const givenAgain = (request: ServiceRequest, now: Date) => ({
  takeDueAt: addWorkingMinutes(now, deadlinesOf(request).take),
  clockAt: now,
  takenAt: null,
  takenBy: null,
  startedAt: null,
});

/** The orders of a plan as rows; `before` is how many the request has had, `keepsLead` that another unit leads. */
export function newOrders(
  plan: readonly NewOrder[],
  given: {
    request: ServiceRequest;
    note: string | null;
    dispatchedBy: string;
    now: Date;
    before: number;
    keepsLead: boolean;
  },
): WorkOrder[] {
  const { takeDueAt } = givenAgain(given.request, given.now);
  return plan.map(({ unitId, dueAt }, n) => ({
    id: newId(),
    requestId: given.request.id,
    unitId,
    position: given.before + n + 1,
    lead: n === 0 && !given.keepsLead,
    parentId: null,
    status: 'DISPATCHED',
    note: given.note,
    dispatchedBy: given.dispatchedBy,
    dispatchedAt: given.now,
    clockAt: null,
    takeDueAt: takeDueAt < dueAt ? takeDueAt : dueAt,
    dueAt,
    takenBy: null,
    takenAt: null,
    startedAt: null,
    extension: null,
    doneBy: null,
    doneAt: null,
    doneText: null,
    returnReason: null,
    suggestedUnitId: null,
    returnedAt: null,
  }));
}
