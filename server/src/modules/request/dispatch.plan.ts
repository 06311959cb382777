import { newId } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import { addWorkingMinutes } from '../../platform/working-time/index.js';
import type { DispatchBody, OrderLineBody } from './order.dto.js';
import type { WorkOrder } from './order.entity.js';
import type { ServiceRequest } from './request.entity.js';
import { promised } from './request.promise.js';
import { handleMinutes, TAKE_MINUTES } from './request.times.js';
import { tileOf } from '../catalogue/index.js';

export interface NewOrder {
  readonly unitId: string;
  readonly dueAt: Date;
}

const wrong = (detail: string): AppError =>
  new AppError('request.invalid', { fields: [{ path: 'orders', detail }] });

/** Which unit gets until when; every unit once, at least one. */
export function planOrders(body: DispatchBody, request: ServiceRequest, now: Date): NewOrder[] {
  if (body.orders.length === 0) throw wrong('请选一个单位');
  if (new Set(body.orders.map(({ unitId }) => unitId)).size < body.orders.length) {
    throw wrong('同一个单位选了两次');
  }
  const urgent = request.urgent || body.urgent === true;
  return body.orders.map((line) => ({
    unitId: line.unitId,
    dueAt: deadline(line, request, urgent, now),
  }));
}

/** What was asked for, else what was promised before, else the time of the service; urgent ones get half of any number of hours. */
function deadline(
  { dueAt, workingHours }: OrderLineBody,
  request: ServiceRequest,
  urgent: boolean,
  now: Date,
): Date {
  if (dueAt === undefined && workingHours !== undefined) {
    return addWorkingMinutes(now, handleMinutes(workingHours, urgent));
  }
  if (dueAt === undefined) {
    const usual = handleMinutes(tileOf(request.tile, request.catalogueId).handleWorkingHours, urgent);
    return promised(request, usual, now).handleDueAt;
  }
  const asked = new Date(dueAt);
  if (asked <= now) throw new AppError('request.deadline_past');
  return asked;
}

/** The orders of a plan as rows; `before` is how many the request has had, `keepsLead` that another unit leads. */
export function newOrders(
  plan: readonly NewOrder[],
  given: {
    requestId: string;
    note: string | null;
    dispatchedBy: string;
    now: Date;
    before: number;
    keepsLead: boolean;
  },
): WorkOrder[] {
  const takeDueAt = addWorkingMinutes(given.now, TAKE_MINUTES);
  return plan.map(({ unitId, dueAt }, n) => ({
    id: newId(),
    requestId: given.requestId,
    unitId,
    position: given.before + n + 1,
    lead: n === 0 && !given.keepsLead,
    parentId: null,
    status: 'DISPATCHED',
    note: given.note,
    dispatchedBy: given.dispatchedBy,
    dispatchedAt: given.now,
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
