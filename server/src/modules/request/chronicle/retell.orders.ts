import { newId } from '../../../platform/database/index.js';
import { addWorkingMinutes } from '../../../platform/working-time/index.js';
import { deadlinesOf } from '../../catalogue/index.js';
import { newOrders } from '../dispatch.plan.js';
import type { WorkOrder } from '../order.entity.js';
import { made } from '../request.line.js';
import { DISPATCH_MINUTES, stageOf, stageUntil } from '../request.times.js';
import type { StepOf } from './chronicle.js';
import { keep, type Retold, settle, write } from './retold.js';

/** Given to a unit, in place of the one that gave it back. */
export function give(told: Retold, step: StepOf<'dispatch'>): void {
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

/** Taken, given back or finished by the unit that has it last; who finishes it last has it looked at. */
export function work(told: Retold, step: StepOf<'take' | 'done' | 'return'>): void {
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

/** More time: asked for by the unit, granted by the dispatcher; the old deadline stays on the record. */
export function moreTime(told: Retold, step: StepOf<'askExtension' | 'grantExtension'>): void {
  const { request, orders, extensions } = told;
  const order: WorkOrder = orders.at(-1)!;
  const data = { oldDueAt: order.dueAt.toISOString(), dueAt: step.dueAt.toISOString() };
  if (step.action === 'askExtension') {
    order.extension = 'ASKED';
    extensions.push({
      id: newId(),
      requestId: request.id,
      orderId: order.id,
      askedBy: step.actorId,
      askedAt: step.at,
      reason: step.text ?? '',
      oldDueAt: order.dueAt,
      askedDueAt: step.dueAt,
      status: 'ASKED',
      newDueAt: null,
      decidedBy: null,
      decidedAt: null,
    });
  } else {
    const decided = { newDueAt: step.dueAt, decidedBy: step.actorId, decidedAt: step.at };
    Object.assign(extensions.at(-1)!, { status: 'GRANTED', ...decided });
    Object.assign(order, { extension: null, dueAt: step.dueAt });
    request.handleDueAt = step.dueAt;
  }
  write(told, step, `order.${step.action}`, request.status, { orderId: order.id, data });
  settle(told, step.at);
}
