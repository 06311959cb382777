import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, queryRows } from '../../platform/database/index.js';

/**
 * SQL that holds for rows of `filing` that leave their request out of the completion rate at a time; takes the time three
 * times. It asks for times and not for the state, so that the answer for a past moment stays the same for ever.
 */
export const EXCLUDING_AT = 'approved_at <= ? AND expires_at > ? AND (ended_at IS NULL OR ended_at > ?)';

/** Which requests are left out of the completion rate. */
@Injectable()
export class FilingExclusions {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** Ids of the requests that are excluded at a time; with `among` only of these. */
  async at(time: Date, among?: readonly string[], from: EntityManager = this.db.read): Promise<Set<string>> {
    if (among?.length === 0) return new Set();
    const only = among ? ` AND request_id IN (${among.map(() => '?').join(', ')})` : '';
    const rows = await queryRows<{ requestId: string }>(
      from,
      `SELECT DISTINCT request_id AS requestId FROM filing WHERE request_id IS NOT NULL AND ${EXCLUDING_AT}${only}`,
      [time, time, time, ...(among ?? [])],
    );
    return new Set(rows.map(({ requestId }) => requestId));
  }
}
