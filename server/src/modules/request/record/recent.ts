import { cityTime } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/index.js';

/** Requests reported since a moment in some regions: the newest `most`, and how many there are. */
export async function recentRequests(
  from: EntityManager,
  { since, regions, most }: { since: Date; regions: readonly string[]; most: number },
): Promise<{ ids: string[]; among: number }> {
  if (regions.length === 0) return { ids: [], among: 0 };
  const codes = [...new Set(regions)];
  const where = `number >= ? AND external_id IS NULL AND (${codes.map(() => 'community_code LIKE ?').join(' OR ')})`;
  const values = [`ZG${cityTime(since).date.replaceAll('-', '')}`, ...codes.map((code) => `${code}%`)];
  const [[all], rows] = await Promise.all([
    queryRows<{ n: number | string }>(
      from,
      `SELECT COUNT(*) AS n FROM service_request WHERE ${where}`,
      values,
    ),
    queryRows<{ id: string }>(
      from,
      `SELECT id FROM service_request WHERE ${where} ORDER BY number DESC LIMIT ${most}`,
      values,
    ),
  ]);
  return { ids: rows.map(({ id }) => id), among: Number(all!.n) };
}
