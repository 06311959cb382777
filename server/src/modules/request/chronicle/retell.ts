import { addWorkingMinutes } from '../../../platform/working-time/index.js';
import { newId } from '../../../platform/database/index.js';
import { newOrders } from '../dispatch.plan.js';
import type { HistoryAction, RequestHistory } from '../history.entity.js';
import type { WorkOrder } from '../order.entity.js';
import { made, submitted } from '../request.line.js';
import type { RequestRating, ServiceRequest } from '../request.entity.js';
import { DISPATCH_MINUTES, noStage, stageOf, stageUntil } from '../request.times.js';
import { NOTHING_YET } from '../report.service.js';
import { catalogueOf, deadlinesOf, tileOf } from '../../catalogue/index.js';
import type { Chronicle, ChronicleStep } from './chronicle.js';

/** The rows of a chronicle. */
export interface Retold {
  readonly request: ServiceRequest;
  readonly orders: WorkOrder[];
  readonly history: RequestHistory[];
  readonly ratings: RequestRating[];
  /** Which pictures belong to what: orders and lines of the history. */
  readonly photos: {
    type: 'work-order' | 'request-check';
    id: string;
    ownerId: string;
    photoIds: string[];
  }[];
}

/** Tells a chronicle step by step, as the services would have written it at the time. */
export function retell(chronicle: Chronicle, number: string): Retold {
  const { steps, photoIds: _photos, supporterIds, ...fields } = chronicle;
  const kind = { serviceCode: null, catalogueId: catalogueOf().versionId };
  const request: ServiceRequest = {
    ...fields,
    number,
    externalId: null,
    importedAuthor: null,
    ...kind,
    tier: tileOf(chronicle.tile).tier,
    ...NOTHING_YET,
    supporters: supporterIds.length,
    status: 'SUBMITTED',
    version: 0,
    box: 'accept',
    ...stageOf(chronicle.createdAt, deadlinesOf({ ...fields, ...kind }).accept),
  };
  const told: Retold = { request, orders: [], history: [], ratings: [], photos: [] };
  write(told, { at: chronicle.createdAt, actorId: chronicle.reporterId }, 'submit', null, {
    data: submitted(request),
  });
  for (const step of steps) tell(told, step);
  return told;
}

function write(
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

function tell(told: Retold, step: ChronicleStep): void {
  const { request } = told;
  const from = request.status;
  switch (step.action) {
    case 'accept':
      Object.assign(request, { status: 'ACCEPTED', box: 'dispatch', ...stageOf(step.at, DISPATCH_MINUTES) });
      break;
    case 'reject':
    case 'withdraw':
      Object.assign(request, { status: step.action === 'reject' ? 'REJECTED' : 'WITHDRAWN', box: null });
      Object.assign(request, noStage(step.at));
      break;
    case 'comment':
      break;
    case 'dispatch':
      return give(told, step);
    case 'take':
    case 'done':
    case 'return':
      return work(told, step);
    case 'verifyPass':
      Object.assign(request, { status: 'CLOSED', box: null, closedAt: step.at, ...noStage(step.at) });
      request.closings += 1;
      break;
    case 'verifyFail':
      Object.assign(request, { status: 'IN_PROGRESS', box: null, handledAt: null });
      Object.assign(request, stageUntil(request.handleAt!, request.handleDueAt!));
      for (const order of told.orders) if (order.status === 'DONE') order.status = 'TAKEN';
      break;
    case 'rate':
      return rate(told, step);
    case 'reopen':
      Object.assign(request, { status: 'IN_PROGRESS', box: null, handledAt: null });
      return reopen(told, step);
  }
  const line = write(told, step, step.action, from);
  keep(told, 'request-check', line.id, step);
}

/** Opened again it gets the time of a new request. */
function reopen(told: Retold, step: ChronicleStep): void {
  const { request, orders } = told;
  const stage = stageOf(step.at, deadlinesOf(request).handle);
  const dueAt = stage.dueAt!;
  Object.assign(request, { ...stage, handleAt: step.at, handleDueAt: dueAt });
  for (const order of orders.filter(({ status }) => status === 'DONE')) {
    Object.assign(order, { status: 'TAKEN', doneAt: null, doneBy: null, dueAt, clockAt: step.at });
  }
  write(told, step, 'reopen', 'CLOSED', { data: { dueAt: dueAt.toISOString() } });
}

function give(told: Retold, step: ChronicleStep & { action: 'dispatch' }): void {
  const { request, orders } = told;
  const again = request.status === 'IN_PROGRESS';
  const minutes = step.workingHours === undefined ? deadlinesOf(request).handle : step.workingHours * 60;
  const dueAt = addWorkingMinutes(step.at, minutes);
  for (const order of orders) {
    if (order.status === 'RETURNED') Object.assign(order, { status: 'REDISPATCHED', lead: false });
  }
  const given = {
    request,
    note: step.text ?? null,
    dispatchedBy: step.actorId,
    now: step.at,
    before: orders.length,
    keepsLead: false,
  };
  const fresh = newOrders([{ unitId: step.toUnitId, dueAt }], given);
  orders.push(...fresh);
  const handleAt = request.handleAt ?? step.at;
  const from = request.status;
  request.filedAt ??= step.at;
  Object.assign(request, { status: 'IN_PROGRESS', box: null, leadUnitId: step.toUnitId });
  Object.assign(request, { handleAt, handleDueAt: dueAt, ...stageUntil(handleAt, dueAt) });
  const line = { ...step, text: undefined };
  const more = { toUnitId: step.toUnitId, data: { orders: made(fresh) } };
  write(told, line, again ? 'redispatch' : 'dispatch', from, more);
}

function work(told: Retold, step: ChronicleStep & { action: 'take' | 'done' | 'return' }): void {
  const { request, orders } = told;
  const order = orders.at(-1)!;
  const { at, actorId, text = '' } = step;
  if (step.action === 'take') Object.assign(order, { status: 'TAKEN', takenBy: actorId, takenAt: at });
  if (step.action === 'done') {
    Object.assign(order, { status: 'DONE', doneBy: actorId, doneAt: at, doneText: text });
  }
  if (step.action === 'return') {
    Object.assign(order, { status: 'RETURNED', returnReason: text, returnedAt: at });
    Object.assign(request, { box: 'returned', ...stageOf(at, DISPATCH_MINUTES) });
  }
  const about = { orderId: order.id, unitId: order.unitId };
  write(told, step, `order.${step.action}`, request.status, about);
  keep(told, 'work-order', order.id, step);
  if (step.action !== 'done') return;
  const from = request.status;
  Object.assign(request, {
    status: 'HANDLED',
    box: 'verify',
    handledAt: at,
    ...stageOf(at, deadlinesOf(request).verify),
  });
  write(told, { at, actorId }, 'handled', from, { actorId: null });
}

function rate(told: Retold, step: ChronicleStep & { action: 'rate' }): void {
  const { id: requestId, closings: closing, status } = told.request;
  const { at, actorId: personId, solved, stars = null, text: reason = null } = step;
  const { contacted = null } = step;
  const asked = { contacted, recordedBy: null, consent: null };
  told.ratings.push({ id: newId(), requestId, closing, personId, solved, stars, reason, ...asked, at });
  write(told, { ...step, text: stars ? `给了 ${stars} 颗星` : '评过了' }, 'rate', status);
}

function keep(told: Retold, type: 'work-order' | 'request-check', id: string, step: ChronicleStep): void {
  if (!step.photoIds?.length) return;
  told.photos.push({ type, id, ownerId: step.actorId, photoIds: [...step.photoIds] });
}
