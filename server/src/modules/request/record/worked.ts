import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/index.js';

/**
 * Requests on which one of these units worked and that were closed, or whose order was done, since a moment; latest
 * first, at most `most`.
 */
export async function workedOnSince(
  from: EntityManager,
  { units, since, most }: { units: readonly string[]; since: Date; most: number },
): Promise<string[]> {
  if (units.length === 0) return [];
  const marks = units.map(() => '?').join(', ');
  const rows = await queryRows<{ id: string; at: unknown }>(
    from,
    `SELECT r.id AS id, MAX(COALESCE(r.closed_at, o.done_at)) AS at FROM work_order o
       JOIN service_request r ON r.id = o.request_id
      WHERE o.unit_id IN (${marks}) AND o.status NOT IN ('REDISPATCHED', 'CANCELLED', 'RETURNED')
        AND (r.status = 'CLOSED' AND r.closed_at > ? OR r.status <> 'CLOSED' AND o.status = 'DONE' AND o.done_at > ?)
      GROUP BY r.id ORDER BY at DESC, r.id DESC LIMIT ${most}`,
    [...units, since, since],
  );
  return rows.map(({ id }) => id);
}
