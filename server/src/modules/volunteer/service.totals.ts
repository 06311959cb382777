import { Inject, Injectable } from '@nestjs/common';
import { In, Like, MoreThan } from 'typeorm';
import { Database, queryRows } from '../../platform/database/index.js';
import { VolunteerTask } from './task.entity.js';

const MOST_DONE = 20;

/** Confirmed service of a person, and the community where she is at home, else where she served. */
export interface ServedTotal {
  readonly personId: string;
  readonly minutes: number;
  readonly communityCode: string;
}

/** A condition on `volunteer_profile p`, with its values. */
export interface Among {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Sums of confirmed hours by person, for the modules that honour them. */
@Injectable()
export class ServiceTotals {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** Volunteers with at least so many confirmed minutes. */
  async reaching(minutes: number): Promise<ServedTotal[]> {
    const rows = await queryRows<ServedTotal>(
      this.db.read,
      `SELECT r.person_id AS personId, SUM(r.minutes) AS minutes,
         COALESCE(MAX(p.home_community_code), MAX(r.community_code)) AS communityCode
       FROM service_record r JOIN volunteer_profile p ON p.person_id = r.person_id
       WHERE r.status = 'CONFIRMED' GROUP BY r.person_id HAVING SUM(r.minutes) >= ?`,
      [minutes],
    );
    return rows.map((row) => ({ ...row, minutes: Number(row.minutes) }));
  }

  /** Confirmed minutes since an instant of volunteers `among` whom they are counted; most first, who has none is left out. */
  async since(since: Date, among: Among): Promise<{ personId: string; minutes: number }[]> {
    const rows = await queryRows<{ personId: string; minutes: number }>(
      this.db.read,
      `SELECT r.person_id AS personId, SUM(r.minutes) AS minutes
       FROM service_record r JOIN volunteer_profile p ON p.person_id = r.person_id
       WHERE r.status = 'CONFIRMED' AND r.start_at >= ? AND (${among.sql})
       GROUP BY r.person_id HAVING SUM(r.minutes) > 0 ORDER BY minutes DESC, personId`,
      [since, ...among.values],
    );
    return rows.map((row) => ({ ...row, minutes: Number(row.minutes) }));
  }

  /** Tasks done since an instant for these requests or in these regions, latest first. */
  async doneTasks(
    since: Date,
    { requestIds, regionCodes }: { requestIds: readonly string[]; regionCodes: readonly string[] },
  ): Promise<{ taskId: string; title: string; endedAt: Date }[]> {
    const inRegion = { status: 'DONE' as const, endedAt: MoreThan(since) };
    const rows = await this.db.read.find(VolunteerTask, {
      where: [
        { ...inRegion, requestId: In([...requestIds]) },
        ...regionCodes.map((code) => ({ ...inRegion, communityCode: Like(`${code}%`) })),
      ],
      order: { endedAt: 'DESC', id: 'DESC' },
      take: MOST_DONE,
    });
    return rows.flatMap(({ id, title, endedAt }) => (endedAt ? [{ taskId: id, title, endedAt }] : []));
  }

  /** Who served in a task; questioned hours do not count. */
  async servedIn(taskId: string): Promise<string[]> {
    const sql = "SELECT person_id AS personId FROM service_record WHERE task_id = ? AND status <> 'DISPUTED'";
    return (await queryRows<{ personId: string }>(this.db.read, sql, [taskId])).map((row) => row.personId);
  }

  /** Everybody with confirmed service that these units organised. */
  async servedFor(unitIds: readonly string[]): Promise<{ personId: string; minutes: number }[]> {
    if (unitIds.length === 0) return [];
    const rows = await queryRows<{ personId: string; minutes: number }>(
      this.db.read,
      `SELECT person_id AS personId, SUM(minutes) AS minutes FROM service_record
       WHERE organiser_unit_id IN (${unitIds.map(() => '?').join(', ')}) AND status = 'CONFIRMED'
       GROUP BY person_id ORDER BY minutes DESC, personId`,
      unitIds,
    );
    return rows.map((row) => ({ ...row, minutes: Number(row.minutes) }));
  }
}
