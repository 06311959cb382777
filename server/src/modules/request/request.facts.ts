import { type EntityManager, Not } from 'typeorm';
import { notFound } from '../../platform/http/index.js';
import { WorkOrder } from './order.entity.js';
import { RequestRating, RequestSupport, ServiceRequest } from './request.entity.js';
import type { RequestFacts } from './request.policy.js';

/** Everything the policy asks about one request and one reader, or `http.not_found`. */
export async function factsOf(
  from: EntityManager,
  requestId: string,
  personId: string | null,
  now: Date,
): Promise<RequestFacts> {
  const request = await from.findOneBy(ServiceRequest, { id: requestId });
  if (!request) throw notFound();
  const orders = await from.find(WorkOrder, {
    where: { requestId, status: Not('REDISPATCHED') },
    select: { unitId: true },
  });
  return {
    request,
    unitIds: [...new Set(orders.map(({ unitId }) => unitId))],
    supporting: personId !== null && (await from.existsBy(RequestSupport, { requestId, personId })),
    rated:
      request.closings > 0 && (await from.existsBy(RequestRating, { requestId, closing: request.closings })),
    now,
  };
}
