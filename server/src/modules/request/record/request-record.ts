import type { EntityManager } from 'typeorm';
import { findRows } from '../../../platform/database/index.js';
import { RequestHistory } from '../history.entity.js';
import { WorkOrder } from '../order.entity.js';
import { RequestRating, ServiceRequest } from '../request.entity.js';

/** All that is on record about one request, for read models above: they never read its tables themselves. */
export interface RequestRecord {
  readonly request: ServiceRequest;
  /** In order. */
  readonly history: readonly RequestHistory[];
  readonly orders: readonly WorkOrder[];
  readonly answers: readonly RequestRating[];
}

/** These requests as they are now, in the order of `ids`; unknown ones are left out. */
export async function readRequests(from: EntityManager, ids: readonly string[]): Promise<ServiceRequest[]> {
  const rows = await findRows(from, ServiceRequest, { id: ids });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The records of these requests, in the order of `ids`; unknown ones are left out. */
export async function readRecords(from: EntityManager, ids: readonly string[]): Promise<RequestRecord[]> {
  const requests = await readRequests(from, ids);
  const known = { requestId: requests.map(({ id }) => id) };
  const history = groups(await findRows(from, RequestHistory, known, { by: 'seq' }));
  const orders = groups(await findRows(from, WorkOrder, known, { by: 'position' }));
  const answers = groups(await findRows(from, RequestRating, known, { by: 'at' }));
  return requests.map((request) => ({
    request,
    history: history.get(request.id) ?? [],
    orders: orders.get(request.id) ?? [],
    answers: answers.get(request.id) ?? [],
  }));
}

function groups<T extends { requestId: string }>(rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const group = found.get(row.requestId);
    if (group) group.push(row);
    else found.set(row.requestId, [row]);
  }
  return found;
}
