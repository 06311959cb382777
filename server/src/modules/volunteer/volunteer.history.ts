import { Inject, Injectable } from '@nestjs/common';
import type { TaskKind } from '@linli/shared';
import { In, IsNull, MoreThan, Not } from 'typeorm';
import { Database, queryRows } from '../../platform/database/index.js';
import { ServiceRecord } from './attendance.entity.js';
import { NoShow } from './no-show/no-show.entity.js';
import { NOTHING_YET, type KeptRecord } from './reliability.js';
import { Signup, VolunteerTask } from './task.entity.js';

/** What makes two tasks the same errand: the request, or the kind at the same meeting point. */
export interface Errand {
  readonly kind: TaskKind;
  readonly meetingPoint: string;
  readonly requestId: string | null;
}

const MOST_TASKS = 200;
/** What somebody really did, as far as is known. */
const COUNTS = ['PENDING', 'CONFIRMED'] as const;

/** Whether one is the other's errand again. */
export const sameErrand = (a: Errand, b: Errand): boolean =>
  (a.kind === b.kind && a.meetingPoint === b.meetingPoint) ||
  (a.requestId !== null && a.requestId === b.requestId);

/** Reads what volunteers did before. */
@Injectable()
export class VolunteerHistory {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** People who have served in an errand like this one, lately. */
  async whoDid({ kind, meetingPoint, requestId }: Errand): Promise<Set<string>> {
    const tasks = await this.db.read.find(VolunteerTask, {
      where: [{ kind, meetingPoint }, ...(requestId ? [{ requestId }] : [])],
      select: { id: true },
      order: { createdAt: 'DESC' },
      take: MOST_TASKS,
    });
    const records = await this.db.read.findBy(ServiceRecord, {
      taskId: In(tasks.map(({ id }) => id)),
      status: In(COUNTS),
    });
    return new Set(records.map(({ personId }) => personId));
  }

  /** Who has served in errands like these since then, each with what she did. One statement. */
  async doneSince(since: Date): Promise<Map<string, Errand[]>> {
    const rows = await queryRows<Errand & { personId: string }>(
      this.db.read,
      `SELECT DISTINCT r.person_id AS personId, t.kind AS kind, t.meeting_point AS meetingPoint, t.request_id AS requestId
       FROM service_record r JOIN volunteer_task t ON t.id = r.task_id
       WHERE r.status IN ('PENDING', 'CONFIRMED') AND r.start_at > ?`,
      [since],
    );
    const done = new Map<string, Errand[]>();
    for (const { personId, ...errand } of rows) done.set(personId, [...(done.get(personId) ?? []), errand]);
    return done;
  }

  /** The errands a person has served in, latest first. */
  async doneBy(personId: string): Promise<Errand[]> {
    const records = await this.db.read.find(ServiceRecord, {
      where: { personId, status: In(COUNTS), taskId: Not(IsNull()) },
      order: { startAt: 'DESC' },
      take: MOST_TASKS,
    });
    return this.db.read.findBy(VolunteerTask, { id: In(records.flatMap(({ taskId }) => taskId ?? [])) });
  }

  /** How these people, or all, kept what they took on; who has no record yet is left out. */
  async recordsOf(personIds?: readonly string[]): Promise<Map<string, KeptRecord>> {
    const people = personIds ? { personId: In([...personIds]) } : {};
    const kept = this.db.read
      .createQueryBuilder(ServiceRecord, 'r')
      .select('r.personId', 'personId')
      .addSelect('COUNT(*)', 'count')
      .where({ ...people, status: 'CONFIRMED' })
      .groupBy('r.personId');
    const late = this.db.read
      .createQueryBuilder(Signup, 's')
      .select('s.personId', 'personId')
      .addSelect('SUM(s.lateCancels)', 'count')
      .where({ ...people, lateCancels: MoreThan(0) })
      .groupBy('s.personId');
    const absent = this.db.read
      .createQueryBuilder(NoShow, 'n')
      .select('n.personId', 'personId')
      .addSelect('COUNT(*)', 'count')
      // While it is disputed it does not count against her.
      .where({ ...people, status: In(['SAID', 'STANDS']) })
      .groupBy('n.personId');
    const records = new Map<string, KeptRecord>();
    const note = (rows: readonly Tally[], name: keyof KeptRecord): void => {
      for (const { personId, count } of rows) {
        records.set(personId, { ...NOTHING_YET, ...records.get(personId), [name]: Number(count) });
      }
    };
    note(await kept.getRawMany<Tally>(), 'kept');
    note(await late.getRawMany<Tally>(), 'lateCancels');
    note(await absent.getRawMany<Tally>(), 'noShows');
    return records;
  }
}

interface Tally {
  personId: string;
  count: number | string;
}
