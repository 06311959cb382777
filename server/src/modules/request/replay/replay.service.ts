import type { EntityManager } from 'typeorm';
import { findRows } from '../../../platform/database/index.js';
import { RequestHistory } from '../history.entity.js';
import { WorkOrder } from '../order.entity.js';
import { ServiceRequest } from '../request.entity.js';
import { differences } from './replay.differences.js';
import { replay } from './replay.js';

const PAGE = 200;

/** A request whose stored state is not what its history says. */
export interface Disagreement {
  readonly number: string;
  readonly differences: readonly string[];
}

/** Replays one request; what differs, or why it cannot be replayed. */
export async function checkRequest(from: EntityManager, request: ServiceRequest): Promise<string[]> {
  const requestId = request.id;
  const history = await findRows(from, RequestHistory, { requestId }, { by: 'seq' });
  const orders = await findRows(from, WorkOrder, { requestId });
  try {
    return differences(replay(history), request, orders);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** Replays every request in the order of their ids; imported ones have no life of their own and are left out. */
export async function checkRequests(
  from: EntityManager,
  onProgress: (checked: number) => void = () => undefined,
): Promise<{ checked: number; wrong: Disagreement[] }> {
  const wrong: Disagreement[] = [];
  let checked = 0;
  for (let last = ''; ;) {
    const page = await from
      .createQueryBuilder(ServiceRequest, 'r')
      .where('r.id > :last AND r.externalId IS NULL', { last })
      .orderBy('r.id')
      .take(PAGE)
      .getMany();
    for (const request of page) {
      const found = await checkRequest(from, request);
      if (found.length > 0) wrong.push({ number: request.number, differences: found });
    }
    checked += page.length;
    onProgress(checked);
    if (page.length < PAGE) return { checked, wrong };
    last = page.at(-1)!.id;
  }
}
