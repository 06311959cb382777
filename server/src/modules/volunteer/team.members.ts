import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, findRows, queryRows, updateWhere } from '../../platform/database/index.js';
import { VolunteerTask } from './task.entity.js';
import { VolunteerProfile } from './volunteer.entity.js';

/** Somebody's place in a team, and how much she did since an instant. */
export interface TeamMember {
  readonly personId: string;
  readonly teamUnitId: string;
  /** Confirmed minutes. */
  readonly minutes: number;
}

/** Who is in which team: `VolunteerProfile.teamUnitId` is the one place where it stands, so a person has one home team. */
@Injectable()
export class TeamMembers {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The team of a registered volunteer (null: none); undefined for who is not registered. */
  async teamOf(personId: string, from: EntityManager = this.db.read): Promise<string | null | undefined> {
    return (await findRows(from, VolunteerProfile, { personId }))[0]?.teamUnitId;
  }

  /** Puts a volunteer who is in no team into one; false when she is in one or not registered. */
  async enter(tx: EntityManager, personId: string, teamUnitId: string): Promise<boolean> {
    const free = { personId, teamUnitId: IsNull() };
    return (await updateWhere(tx, VolunteerProfile, free, { teamUnitId, updatedAt: this.clock.now() })) === 1;
  }

  /** Takes her out; false when she is not in it. */
  async leave(tx: EntityManager, personId: string, teamUnitId: string): Promise<boolean> {
    const set = { teamUnitId: null, updatedAt: this.clock.now() };
    return (await updateWhere(tx, VolunteerProfile, { personId, teamUnitId }, set)) === 1;
  }

  /** Moves everybody and all open tasks of a team to another; returns how many. */
  async moveAll(tx: EntityManager, from: string, to: string): Promise<{ people: number; tasks: number }> {
    const people = await updateWhere(tx, VolunteerProfile, { teamUnitId: from }, { teamUnitId: to });
    const open = { teamUnitId: from, status: 'PUBLISHED' as const };
    return { people, tasks: await updateWhere(tx, VolunteerTask, open, { teamUnitId: to }) };
  }

  /** People of these teams, with their confirmed minutes since an instant; most first. */
  async of(
    teamIds: readonly string[],
    since: Date,
    from: EntityManager = this.db.read,
  ): Promise<TeamMember[]> {
    if (teamIds.length === 0) return [];
    const rows = await queryRows<TeamMember>(
      from,
      `SELECT p.person_id AS personId, p.team_unit_id AS teamUnitId, COALESCE(SUM(r.minutes), 0) AS minutes
       FROM volunteer_profile p
       LEFT JOIN service_record r ON r.person_id = p.person_id AND r.status = 'CONFIRMED' AND r.start_at >= ?
       WHERE p.team_unit_id IN (${teamIds.map(() => '?').join(', ')})
       GROUP BY p.person_id, p.team_unit_id ORDER BY minutes DESC, p.person_id`,
      [since, ...teamIds],
    );
    return rows.map((row) => ({ ...row, minutes: Number(row.minutes) }));
  }

  /** How many people each team has. */
  async counts(): Promise<Map<string, number>> {
    const rows = await queryRows<{ teamUnitId: string; people: number }>(
      this.db.read,
      'SELECT team_unit_id AS teamUnitId, COUNT(*) AS people FROM volunteer_profile WHERE team_unit_id IS NOT NULL GROUP BY team_unit_id',
      [],
    );
    return new Map(rows.map(({ teamUnitId, people }) => [teamUnitId, Number(people)]));
  }

  /** Registered volunteers of a community who are in no team. */
  async without(communityCode: string): Promise<string[]> {
    const where = { homeCommunityCode: communityCode, teamUnitId: null };
    return (await findRows(this.db.read, VolunteerProfile, where)).map(({ personId }) => personId);
  }
}
