import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Database, queryRows } from '../../platform/database/index.js';
import { VolunteerTask } from './task.entity.js';

/** What teams did in a span: confirmed minutes, tasks, different people, different communities. */
export interface TeamFigures {
  readonly minutes: number;
  readonly tasks: number;
  readonly people: number;
  readonly communities: number;
}

/** A duty that lies ahead, without its private details. */
export interface TeamDuty {
  readonly taskId: string;
  readonly title: string;
  readonly meetingPoint: string;
  readonly startAt: Date;
  readonly missing: number;
}

const MOST_DUTIES = 5;
const marks = (ids: readonly string[]): string => ids.map(() => '?').join(', ');

/** What teams did and have before them, in sums that name nobody. */
@Injectable()
export class TeamWork {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** Of their tasks, and of what their people did without one and two others vouched for. */
  async since(teamIds: readonly string[], since: Date): Promise<TeamFigures> {
    const [row] = await queryRows<Record<keyof TeamFigures, number | string | null>>(
      this.db.read,
      `SELECT SUM(d.minutes) AS minutes, COUNT(DISTINCT d.task_id) AS tasks, COUNT(DISTINCT d.person_id) AS people,
         COUNT(DISTINCT d.community_code) AS communities
       FROM (
         SELECT r.minutes, r.task_id, r.person_id, r.community_code
         FROM service_record r JOIN volunteer_task t ON t.id = r.task_id
         WHERE t.team_unit_id IN (${marks(teamIds)}) AND r.status = 'CONFIRMED' AND r.start_at >= ?
         UNION ALL
         SELECT r.minutes, r.task_id, r.person_id, r.community_code FROM service_record r
         WHERE r.team_unit_id IN (${marks(teamIds)}) AND r.status = 'CONFIRMED' AND r.start_at >= ?
       ) d`,
      [...teamIds, since, ...teamIds, since],
    );
    const { minutes, tasks, people, communities } = row!;
    return {
      minutes: Number(minutes ?? 0),
      tasks: Number(tasks),
      people: Number(people),
      communities: Number(communities),
    };
  }

  /** The next duties of these teams, soonest first. */
  async ahead(teamIds: readonly string[], now: Date): Promise<TeamDuty[]> {
    const rows = await queryRows<Omit<TeamDuty, 'startAt'> & { startAt: Date | string }>(
      this.db.read,
      `SELECT t.id AS taskId, t.title, t.meeting_point AS meetingPoint, h.start_at AS startAt,
         SUM(s.demand - s.filled) AS missing
       FROM volunteer_task t JOIN shift h ON h.task_id = t.id JOIN role_slot s ON s.shift_id = h.id
       WHERE t.team_unit_id IN (${marks(teamIds)}) AND t.status = 'PUBLISHED' AND h.start_at > ?
       GROUP BY t.id, t.title, t.meeting_point, h.id, h.start_at ORDER BY h.start_at, h.id LIMIT ${MOST_DUTIES}`,
      [...teamIds, now],
    );
    return rows.map(({ startAt, missing, ...duty }) => ({
      ...duty,
      startAt: startAt instanceof Date ? startAt : new Date(`${startAt.replace(' ', 'T')}Z`),
      missing: Number(missing),
    }));
  }

  /** Open tasks of one team. */
  open(from: EntityManager, teamUnitId: string): Promise<number> {
    return from.countBy(VolunteerTask, { teamUnitId, status: 'PUBLISHED' });
  }
}
