import type { WorkOrder } from '../order.entity.js';
import type { ServiceRequest } from '../request.entity.js';
import type { Replayed } from './replay.js';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** Where the stored state and the history disagree, one sentence each; empty when they agree. */
export function differences(
  replayed: Replayed,
  request: ServiceRequest,
  orders: readonly WorkOrder[],
): string[] {
  const { kind, tier, urgent, orders: told, ...rest } = replayed;
  const row: typeof rest = {
    status: request.status,
    version: request.version,
    closings: request.closings,
    filed: request.filedAt !== null,
    handled: request.handledAt !== null,
    taskId: request.taskId,
    leadUnitId: request.leadUnitId,
    mergedIntoId: request.mergedIntoId,
    suspendedUntil: iso(request.suspendedUntil),
    suspension: request.suspension,
    question: request.question,
    handleDueAt: iso(request.handleDueAt),
    box: request.box,
  };
  const found = compare('request', rest, row);
  const { tile, serviceCode, catalogueId } = request;
  if (kind !== null) found.push(...compare('request', kind, { tile, serviceCode, catalogueId }));
  if (tier !== null) found.push(...compare('request', { tier }, request));
  if (urgent !== null) found.push(...compare('request', { urgent }, request));
  for (const stored of orders) {
    const { id, unitId, parentId, lead, dueAt, status, extension, takenBy } = stored;
    const order = told.get(id);
    if (!order) found.push(`order ${id} is not in the history`);
    else {
      const now = { id, unitId, parentId, lead, dueAt: dueAt.toISOString(), status, extension, takenBy };
      found.push(...compare(`order ${id}`, order, now));
    }
  }
  if (told.size > orders.length) found.push(`${told.size} orders told, ${orders.length} stored`);
  return found;
}

function compare<T extends object>(name: string, told: T, stored: NoInfer<T>): string[] {
  const keys = Object.keys(told) as (keyof T & string)[];
  return keys
    .filter((key) => told[key] !== stored[key])
    .map((key) => `${name}.${key}: ${String(told[key])} told, ${String(stored[key])} stored`);
}
