import { Inject, Injectable } from '@nestjs/common';
import type { Skill } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, findRows, queryRows, selectRows } from '../../platform/database/index.js';
import { UNSAID, type Commitment, type ShiftFacts, type VolunteerFacts } from './hard-rules.js';
import { HOLDING } from './signup.status.js';
import { AgreementReader, PersonService } from '../identity/index.js';
import { SkillCertificate } from './certified/skill-certificate.entity.js';
import { RoleSlot, Shift, VolunteerTask } from './task.entity.js';
import { VolunteerProfile } from './volunteer.entity.js';

/** A volunteer as the rules and the matching see her. */
export interface KnownVolunteer extends VolunteerFacts {
  readonly personId: string;
  readonly homeCommunityCode: string | null;
  readonly teamUnitId: string | null;
  /** Minutes of the day between which she is not asked; may go over midnight. */
  readonly quiet: { readonly from: number; readonly to: number } | null;
}

/** What somebody holds, and as what. */
export interface HeldShift extends Commitment {
  readonly personId: string;
  readonly taskId: string;
  readonly slotId: string;
  readonly status: (typeof HOLDING)[number];
}

/** A task with its shift and places, as the rules and the matching see it. */
export interface KnownTask {
  readonly task: Readonly<VolunteerTask>;
  readonly shift: Readonly<Shift>;
  readonly slots: readonly Readonly<RoleSlot>[];
}

/** Reads what the hard rules decide on. */
@Injectable()
export class VolunteerFactsReader {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(AgreementReader) private readonly agreements: AgreementReader,
  ) {}

  /** The registered volunteers among these people; everybody registered when `personIds` is absent. */
  async volunteers(
    personIds?: readonly string[],
    from: EntityManager = this.db.read,
  ): Promise<KnownVolunteer[]> {
    const rows = personIds
      ? await findRows(from, VolunteerProfile, { personId: personIds }, { by: 'id' })
      : await selectRows(from, VolunteerProfile, 'ORDER BY id', []);
    const [born, guarded, certified] = [
      await this.people.birthMonths(personIds, from),
      await this.agreements.guardedUntil(personIds, from),
      await this.certified(personIds, from),
    ];
    return rows.map((row) => ({
      ...known(row),
      standing: {
        birth: born.get(row.personId) ?? row.birthYear,
        guardianUntil: guarded.get(row.personId) ?? null,
        certified: certified.get(row.personId) ?? UNSAID.certified,
        insuredUntil: row.insuredUntil,
        pausedUntil: row.pausedUntil,
        dailyHours: row.dailyHours ?? UNSAID.dailyHours,
        noHeavy: row.noHeavy ?? false,
      },
    }));
  }

  /** One volunteer, or null when she is not registered. */
  async volunteer(personId: string, from: EntityManager = this.db.read): Promise<KnownVolunteer | null> {
    return (await this.volunteers([personId], from))[0] ?? null;
  }

  /** Which skills were checked and hold now, by person. */
  private async certified(
    personIds: readonly string[] | undefined,
    from: EntityManager,
  ): Promise<Map<string, Map<Skill, Date>>> {
    if (personIds?.length === 0) return new Map();
    const these = personIds ? `AND person_id IN (${personIds.map(() => '?').join(', ')})` : '';
    const values = [this.clock.now(), ...(personIds ?? [])];
    const rows = await selectRows(from, SkillCertificate, `WHERE expires_at > ? ${these}`, values);
    const found = new Map<string, Map<Skill, Date>>();
    for (const { personId, skill, expiresAt } of rows) {
      found.set(personId, (found.get(personId) ?? new Map<Skill, Date>()).set(skill, expiresAt));
    }
    return found;
  }

  /** What these people, or all, hold of shifts that end after `endAfter`. */
  async held(
    personIds: readonly string[] | undefined,
    endAfter: Date,
    from: EntityManager = this.db.read,
  ): Promise<HeldShift[]> {
    if (personIds?.length === 0) return [];
    const these = personIds ? `s.person_id IN (${personIds.map(() => '?').join(', ')}) AND` : '';
    const rows = await queryRows<Pick<HeldShift, 'personId' | 'slotId' | 'status' | 'shiftId'>>(
      from,
      `SELECT s.person_id AS personId, s.slot_id AS slotId, s.status AS status, h.id AS shiftId
       FROM signup s JOIN shift h ON h.id = s.shift_id JOIN volunteer_task t ON t.id = h.task_id
       WHERE ${these} s.status IN (?, ?, ?) AND t.status <> 'CANCELLED' AND h.end_at > ?`,
      [...(personIds ?? []), ...HOLDING, endAfter],
    );
    const ids = [...new Set(rows.map(({ shiftId }) => shiftId))];
    const shifts = new Map((await findRows(from, Shift, { id: ids })).map((shift) => [shift.id, shift]));
    return rows.flatMap((row) => {
      const shift = shifts.get(row.shiftId);
      return shift ? [{ ...row, taskId: shift.taskId, startAt: shift.startAt, endAt: shift.endAt }] : [];
    });
  }

  /** Tasks by id, in the order of `taskIds`; unknown ones are left out. */
  async tasks(taskIds: readonly string[], from: EntityManager = this.db.read): Promise<KnownTask[]> {
    const ids = [...new Set(taskIds)];
    const [tasks, shifts] = await Promise.all([
      findRows(from, VolunteerTask, { id: ids }),
      findRows(from, Shift, { taskId: ids }),
    ]);
    const shiftId = shifts.map(({ id }) => id);
    // A role that was taken out of a task stays as a place for nobody.
    const slots = (await findRows(from, RoleSlot, { shiftId }, { by: 'position' })).filter(
      ({ demand }) => demand > 0,
    );
    return taskIds.flatMap((taskId) => {
      const task = tasks.find(({ id }) => id === taskId);
      const shift = shifts.find((one) => one.taskId === taskId);
      if (!task || !shift) return [];
      return [{ task, shift, slots: slots.filter(({ shiftId }) => shiftId === shift.id) }];
    });
  }

  /** Who holds a confirmed place in each of these tasks; tasks nobody goes to are left out. */
  async holdersOf(
    taskIds: readonly string[],
    from: EntityManager = this.db.read,
  ): Promise<Map<string, string[]>> {
    if (taskIds.length === 0) return new Map();
    const marks = taskIds.map(() => '?').join(', ');
    const rows = await queryRows<{ taskId: string; personId: string }>(
      from,
      `SELECT h.task_id AS taskId, s.person_id AS personId FROM signup s JOIN shift h ON h.id = s.shift_id
       WHERE h.task_id IN (${marks}) AND s.status = 'CONFIRMED' ORDER BY s.status_at, s.id`,
      taskIds,
    );
    const holders = new Map<string, string[]>();
    for (const { taskId, personId } of rows) holders.set(taskId, [...(holders.get(taskId) ?? []), personId]);
    return holders;
  }

  /** What each of these people served in last, by its title; those who never served are left out. */
  async lastTitles(
    personIds: readonly string[],
    from: EntityManager = this.db.read,
  ): Promise<Map<string, string>> {
    if (personIds.length === 0) return new Map();
    const marks = personIds.map(() => '?').join(', ');
    const rows = await queryRows<{ personId: string; title: string }>(
      from,
      `SELECT person_id AS personId, title FROM service_record WHERE person_id IN (${marks}) ORDER BY start_at, id`,
      personIds,
    );
    return new Map(rows.map(({ personId, title }) => [personId, title]));
  }

  /** Ids of published tasks that begin between the two instants, next first. */
  async openBetween(start: Date, end: Date, from: EntityManager = this.db.read): Promise<string[]> {
    const rows = await from
      .createQueryBuilder(Shift, 'h')
      .innerJoin(VolunteerTask, 't', 't.id = h.taskId')
      .where("t.status = 'PUBLISHED'")
      .andWhere('h.startAt > :start AND h.startAt < :end', { start, end })
      .orderBy('h.startAt', 'ASC')
      .addOrderBy('h.id', 'ASC')
      .getMany();
    return rows.map(({ taskId }) => taskId);
  }
}

/** The shift of a task as the rules see it. */
export const shiftFacts = ({ task, shift }: Pick<KnownTask, 'task' | 'shift'>): ShiftFacts => ({
  shiftId: shift.id,
  startAt: shift.startAt,
  endAt: shift.endAt,
  place: { lat: task.lat, lng: task.lng },
  open: task.status === 'PUBLISHED',
  risky: RISKY_KINDS.includes(task.kind),
  insured: task.insured,
});

/** Kinds of work that are not for minors: darkness and strangers, other people's quarrels, sickness. */
export const RISKY_KINDS: readonly string[] = ['PATROL', 'MEDIATION', 'EPIDEMIC'];

const known = (row: VolunteerProfile): Omit<KnownVolunteer, 'standing'> => ({
  personId: row.personId,
  skills: row.skills,
  availability: row.availability,
  maxDistance: row.maxDistance,
  weeklyHours: row.weeklyHours,
  fit: row.fit,
  home: row.homeLat === null || row.homeLng === null ? null : { lat: row.homeLat, lng: row.homeLng },
  homeCommunityCode: row.homeCommunityCode,
  teamUnitId: row.teamUnitId,
  quiet: row.quietFrom === null || row.quietTo === null ? null : { from: row.quietFrom, to: row.quietTo },
});
