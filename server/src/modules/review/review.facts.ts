import type { Actor } from '../identity/index.js';
import type { RequestRecord } from '../request/index.js';
import type { ReviewFacts } from './review.policy.js';

/** Orders that count for nothing: another unit has them. */
const ENDED = new Set<string>(['REDISPATCHED', 'CANCELLED', 'RETURNED']);

/** What decisions about reviews need to know of a request's record. */
export function reviewFacts({ request, orders }: RequestRecord, now: Date): ReviewFacts {
  const { status, closings, closedAt } = request;
  const worked = new Map<string, { done: boolean }>();
  for (const { unitId, status: at } of orders) {
    if (!ENDED.has(at)) worked.set(unitId, { done: at === 'DONE' || worked.get(unitId)?.done === true });
  }
  return { status, closings, closedAt, worked, now };
}

/** Units in whose name she handles orders. */
export const handlingUnits = (actor: Actor): string[] => [
  ...new Set(actor.hats('order.handle').map(({ unitId }) => unitId)),
];
