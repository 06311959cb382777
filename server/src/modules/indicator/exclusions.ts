import type { EntityManager } from 'typeorm';
import { findRows } from '../../platform/database/index.js';
import { Filing } from '../filing/index.js';
import type { Exclusion } from './derive-fact.js';

/** The latest approved record-only filing (事件报备) of each request: from when to when it is out of the adjusted figures. */
export async function exclusionsOf(
  from: EntityManager,
  requestIds: readonly string[],
): Promise<Map<string, Exclusion>> {
  const filings = await findRows(from, Filing, { requestId: requestIds }, { by: 'askedAt' });
  return new Map(
    filings.flatMap(({ requestId, approvedAt, expiresAt, endedAt }) => {
      if (!approvedAt || !requestId) return [];
      const until = endedAt && endedAt < expiresAt ? endedAt : expiresAt;
      return [[requestId, { from: approvedAt, until }] as const];
    }),
  );
}
