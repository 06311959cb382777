import { Inject, Injectable } from '@nestjs/common';
import type { ServiceRecordStatus, TaskKind } from '@linli/shared';
import { type EntityManager, IsNull, LessThan, Not } from 'typeorm';
import { Database, queryRows, updateWhere } from '../../platform/database/index.js';
import { Attendance, type AttendanceMethod } from './attendance.entity.js';

/** One coming or going, as it was proven. */
export interface Proof {
  readonly at: Date;
  readonly method: AttendanceMethod;
  readonly by: string;
  /** 100 = at the meeting point, 0 = far away, null = not known. */
  readonly score: number | null;
}

/** Hours of service with everything they rest on. */
export interface ServedHours {
  readonly recordId: string;
  readonly personId: string;
  /** Null for hours entered by hand for work that was no task. */
  readonly taskId: string | null;
  readonly title: string;
  readonly kind: TaskKind;
  readonly meetingPoint: string | null;
  /** Of the meeting point: degrees, GCJ-02. */
  readonly lat: number | null;
  readonly lng: number | null;
  readonly startAt: Date;
  readonly endAt: Date;
  readonly minutes: number;
  readonly urgent: boolean;
  readonly status: ServiceRecordStatus;
  readonly organiserUnitId: string;
  readonly communityCode: string;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  /** The check-in behind it in words, as the organiser read it. */
  readonly evidence: string;
  /** Hash of the phone that scanned; null when not known. */
  readonly device: string | null;
  /** Entered by hand: there is no check-in behind it. */
  readonly byHand: boolean;
  readonly came: Proof | null;
  readonly left: Proof | null;
}

/** A row as the drivers give it: times as text on SQLite, truth as a number on both. */
type Row = Record<string, string | number | Date | null>;

const SELECT = `
  SELECT r.id AS recordId, r.person_id AS personId, r.task_id AS taskId, r.title,
    COALESCE(t.kind, r.kind) AS kind, t.meeting_point AS meetingPoint, t.lat, t.lng,
    r.start_at AS startAt, r.end_at AS endAt, r.minutes, r.urgent, r.status, r.organiser_unit_id AS organiserUnitId,
    r.community_code AS communityCode, r.decided_by AS decidedBy, r.decided_at AS decidedAt, r.reason,
    r.hand_entry_id AS handEntryId, r.evidence, a.in_device AS device,
    a.in_at AS inAt, a.in_method AS inMethod, a.in_by AS inBy, a.in_score AS inScore,
    a.out_at AS outAt, a.out_method AS outMethod, a.out_by AS outBy, a.out_score AS outScore
  FROM service_record r LEFT JOIN volunteer_task t ON t.id = r.task_id LEFT JOIN attendance a ON a.signup_id = r.signup_id`;

/** What hours rest on: for the modules above that give something for them and must be able to say why. */
@Injectable()
export class ServiceTrail {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** The kind of a task; null when it is not known. */
  async kindOf(from: EntityManager, taskId: string): Promise<TaskKind | null> {
    const sql = 'SELECT kind FROM volunteer_task WHERE id = ?';
    const [row] = await queryRows<{ kind: TaskKind }>(from, sql, [taskId]);
    return row?.kind ?? null;
  }

  /** The kinds of tasks, by task; unknown ones are left out. */
  async kindsOf(taskIds: readonly string[]): Promise<Map<string, TaskKind>> {
    if (taskIds.length === 0) return new Map();
    const ids = [...new Set(taskIds)];
    const sql = `SELECT id, kind FROM volunteer_task WHERE id IN (${ids.map(() => '?').join(', ')})`;
    const rows = await queryRows<{ id: string; kind: TaskKind }>(this.db.read, sql, ids);
    return new Map(rows.map(({ id, kind }) => [id, kind]));
  }

  /** Hours by the id of their record; unknown ones are left out. */
  async byIds(recordIds: readonly string[]): Promise<ServedHours[]> {
    if (recordIds.length === 0) return [];
    const marks = recordIds.map(() => '?').join(', ');
    return (await queryRows<Row>(this.db.read, `${SELECT} WHERE r.id IN (${marks})`, recordIds)).map(hoursOf);
  }

  /** Confirmed hours that began in the span, oldest first. */
  async confirmedBetween(from: Date, to: Date): Promise<ServedHours[]> {
    const tail =
      "WHERE r.status = 'CONFIRMED' AND r.start_at >= ? AND r.start_at < ? ORDER BY r.start_at, r.id";
    return (await queryRows<Row>(this.db.read, `${SELECT} ${tail}`, [from, to])).map(hoursOf);
  }

  /** A person's confirmed hours that began in the span and were confirmed by `known`, oldest first; what was taken back later too. */
  async confirmedOf(
    from: EntityManager,
    personId: string,
    span: { from: Date; to: Date; known: Date },
  ): Promise<ServedHours[]> {
    const tail =
      "WHERE r.person_id = ? AND (r.status = 'CONFIRMED' OR r.withdrawn_at > ?) AND r.start_at >= ? AND r.start_at < ? " +
      'AND r.decided_at <= ? ORDER BY r.start_at, r.id';
    const values = [personId, span.known, span.from, span.to, span.known];
    return (await queryRows<Row>(from, `${SELECT} ${tail}`, values)).map(hoursOf);
  }

  /** Which phone it was is kept no longer than somebody may look into it. */
  async forgetDevices(before: Date): Promise<void> {
    await this.db.transaction((tx) =>
      updateWhere(tx, Attendance, { inAt: LessThan(before), inDevice: Not(IsNull()) }, { inDevice: null }),
    );
  }

  /** People and confirmed minutes of service by community since an instant. */
  async totals(since: Date): Promise<{ communityCode: string; people: number; minutes: number }[]> {
    const sql =
      'SELECT community_code AS communityCode, COUNT(DISTINCT person_id) AS people, SUM(minutes) AS minutes ' +
      "FROM service_record WHERE status = 'CONFIRMED' AND start_at >= ? GROUP BY community_code";
    const rows = await queryRows<{ communityCode: string; people: number; minutes: number }>(
      this.db.read,
      sql,
      [since],
    );
    return rows.map((row) => ({ ...row, people: Number(row.people), minutes: Number(row.minutes) }));
  }
}

const timeOf = (value: unknown): Date =>
  value instanceof Date ? value : new Date(`${String(value).replace(' ', 'T')}Z`);

function proofOf(row: Row, way: 'in' | 'out'): Proof | null {
  const at = row[`${way}At`];
  if (!at) return null;
  const score = row[`${way}Score`];
  return {
    at: timeOf(at),
    method: row[`${way}Method`] as AttendanceMethod,
    by: String(row[`${way}By`]),
    score: score === null || score === undefined ? null : Number(score),
  };
}

function hoursOf(row: Row): ServedHours {
  const {
    inAt: _a,
    inMethod: _b,
    inBy: _c,
    inScore: _d,
    outAt: _e,
    outMethod: _f,
    outBy: _g,
    outScore: _h,
    handEntryId,
    ...rest
  } = row;
  return {
    ...(rest as unknown as ServedHours),
    startAt: timeOf(row.startAt),
    endAt: timeOf(row.endAt),
    decidedAt: row.decidedAt ? timeOf(row.decidedAt) : null,
    urgent: Boolean(row.urgent),
    byHand: handEntryId !== null,
    came: proofOf(row, 'in'),
    left: proofOf(row, 'out'),
  };
}
