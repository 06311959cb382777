import type { EntityManager } from 'typeorm';
import { findRows } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import { WorkOrder } from './order.entity.js';
import { RequestSuspension } from './asks.entity.js';
import { RequestRating, RequestSupport, ServiceRequest } from './request.entity.js';
import type { RequestFacts } from './request.policy.js';

/** What belongs to one request, as far as the policy asks. */
interface Belongings {
  readonly orders: readonly Pick<WorkOrder, 'unitId' | 'status'>[];
  readonly ratings: readonly Pick<RequestRating, 'closing' | 'personId'>[];
  /** A suspension nobody has decided on. */
  readonly asked: RequestFacts['asked'];
  /** Of the reader. */
  readonly supports: readonly unknown[];
}

/** Everything the policy asks about one request and one reader. */
export function factsFrom(
  request: ServiceRequest,
  { orders, ratings, supports, asked }: Belongings,
  readerId: string | null,
  now: Date,
): RequestFacts {
  const ratedBy = (personId: string | null): boolean =>
    request.closings > 0 &&
    ratings.some((one) => one.closing === request.closings && one.personId === personId);
  const current = orders.filter(({ status }) => status !== 'REDISPATCHED' && status !== 'CANCELLED');
  return {
    request,
    unitIds: [...new Set(current.map(({ unitId }) => unitId))],
    supporting: supports.length > 0,
    rated: ratedBy(readerId),
    reporterRated: ratedBy(request.reporterId),
    asked,
    now,
  };
}

/** The facts as the database has them, or `http.not_found`. */
export async function factsOf(
  from: EntityManager,
  requestId: string,
  personId: string | null,
  now: Date,
): Promise<RequestFacts> {
  const [request] = await findRows(from, ServiceRequest, { id: requestId });
  if (!request) throw notFound();
  const [orders, ratings, supports, asked] = await Promise.all([
    findRows(from, WorkOrder, { requestId }),
    findRows(from, RequestRating, { requestId }),
    personId === null ? [] : findRows(from, RequestSupport, { requestId, personId }),
    pendingSuspension(from, request),
  ]);
  return factsFrom(request, { orders, ratings, supports, asked }, personId, now);
}

/** The suspension that waits for a decision; asks only when there is one. */
export async function pendingSuspension(
  from: EntityManager,
  { id: requestId, suspension }: ServiceRequest,
): Promise<RequestSuspension | null> {
  if (suspension !== 'ASKED') return null;
  const [row] = await findRows(from, RequestSuspension, { requestId, status: 'ASKED' });
  return row ?? null;
}
