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
  const { tier, orders: told, ...rest } = replayed;
  const stored: typeof rest = {
    status: request.status,
    version: request.version,
    closings: request.closings,
    filed: request.filedAt !== null,
    taskId: request.taskId,
    leadUnitId: request.leadUnitId,
    mergedIntoId: request.mergedIntoId,
    suspendedUntil: iso(request.suspendedUntil),
    suspension: request.suspension,
    question: request.question,
    handleDueAt: iso(request.handleDueAt),
    box: request.box,
  };
  const found = compare('request', rest, stored);
  if (tier !== null && tier !== request.tier)
    found.push(`request.tier: ${tier} told, ${request.tier} stored`);
  for (const { id, unitId, parentId, lead, dueAt, status, extension } of orders) {
    const order = told.get(id);
    if (!order) found.push(`order ${id} is not in the history`);
    else {
      const row = { id, unitId, parentId, lead, dueAt: dueAt.toISOString(), status, extension };
      found.push(...compare(`order ${id}`, order, row));
    }
  }
  if (told.size > orders.length) found.push(`${told.size} orders told, ${orders.length} stored`);
  return found;
}

function compare<T extends object>(name: string, told: T, stored: T): string[] {
  const keys = Object.keys(told) as (keyof T & string)[];
  return keys
    .filter((key) => told[key] !== stored[key])
    .map((key) => `${name}.${key}: ${String(told[key])} told, ${String(stored[key])} stored`);
}
