import type { ServiceRecordStatus, TaskKind } from '@linli/shared';
import { Check, Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  IntColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** By the leader's code, ticked on the leader's list, or by the log of somebody who serves alone (a visit). */
export type AttendanceMethod = 'QR' | 'LIST' | 'SELF';

/** Someone came to a shift and left it again (签到、签退). */
@Entity()
@Uniquely('uq_attendance', ['shiftId', 'personId'])
@Index(['personId'])
@Index(['outAt'])
export class Attendance {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Shift' }) shiftId!: string;
  @RefColumn({ to: 'Signup' }) signupId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @TimeColumn() inAt!: Date;
  @StringColumn(4) inMethod!: AttendanceMethod;
  @RefColumn({ to: 'Person' }) inBy!: string;
  /** 100 = at the meeting point, 0 = far away, null = not known. A hint for the organiser, never a proof. */
  @IntColumn({ nullable: true }) inScore!: number | null;
  /** Hash of the phone that scanned; forgotten after ninety days. A hint for the supervisor, never a proof. */
  @StringColumn(43, { nullable: true }) inDevice!: string | null;
  /** When we heard of it, if the leader's phone had no network then. */
  @TimeColumn({ nullable: true }) inToldAt!: Date | null;
  @TimeColumn({ nullable: true }) outAt!: Date | null;
  @StringColumn(4, { nullable: true }) outMethod!: AttendanceMethod | null;
  @RefColumn({ nullable: true, to: 'Person' }) outBy!: string | null;
  @IntColumn({ nullable: true }) outScore!: number | null;
  @TimeColumn({ nullable: true }) outToldAt!: Date | null;
}

/** A check-in code that a person has used; the same person never uses it again. */
@Entity()
@Uniquely('uq_used_code', ['personId', 'shiftId', 'code'])
export class UsedCode {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @RefColumn({ to: 'Shift' }) shiftId!: string;
  @StringColumn(40) code!: string;
  @TimeColumn() usedAt!: Date;
}

/** Hours of service (服务时长), a legal record: decided once; afterwards only a supervisor takes them back, with a reason. */
@Entity()
@Uniquely('uq_service_record', ['signupId'])
@Uniquely('uq_service_record_hand', ['handEntryId'])
@Index(['personId', 'startAt'])
@Index(['status', 'organiserUnitId'])
@Index(['taskId'])
@Index(['teamUnitId', 'startAt'])
@Check('ck_service_record_minutes', 'minutes >= 0 AND minutes <= most_minutes')
export class ServiceRecord {
  @IdColumn() id!: string;
  /** Null for hours entered by hand for work that was no task. */
  @RefColumn({ nullable: true, to: 'VolunteerTask' }) taskId!: string | null;
  /** Null for hours entered by hand. */
  @RefColumn({ nullable: true, to: 'Signup' }) signupId!: string | null;
  @RefColumn({ to: 'Person' }) personId!: string;
  /** What was entered by hand (补录); null for hours that rest on a check-in. */
  @RefColumn({ nullable: true }) handEntryId!: string | null;
  /** Of hours entered by hand; otherwise the task's. */
  @StringColumn(12, { nullable: true }) kind!: TaskKind | null;
  @StringColumn(40) title!: string;
  /** The counted interval; those of one person never overlap. */
  @TimeColumn() startAt!: Date;
  @TimeColumn() endAt!: Date;
  @IntColumn() minutes!: number;
  /** What can be confirmed at most. */
  @IntColumn() mostMinutes!: number;
  @StringColumn(12) status!: ServiceRecordStatus;
  /** Check-out was forgotten: nothing counts until somebody has looked at it. */
  @FlagColumn() toReview!: boolean;
  @FlagColumn() urgent!: boolean;
  @StringColumn(200) evidence!: string;
  @RefColumn({ to: 'Unit' }) organiserUnitId!: string;
  @StringColumn(12) communityCode!: string;
  /** Her home team when work that was no task was entered by hand; otherwise the task says whose it was. */
  @RefColumn({ nullable: true }) teamUnitId!: string | null;
  @RefColumn({ nullable: true, to: 'Person' }) decidedBy!: string | null;
  @TimeColumn({ nullable: true }) decidedAt!: Date | null;
  @StringColumn(200, { nullable: true }) reason!: string | null;
  /** Who took confirmed hours back, and when; `decidedBy` stays who had confirmed them. */
  @RefColumn({ nullable: true }) withdrawnBy!: string | null;
  @TimeColumn({ nullable: true }) withdrawnAt!: Date | null;
  @TimeColumn() createdAt!: Date;
}

/** What only hours entered by hand, or taken back, have. */
export const FROM_CHECK_IN = {
  handEntryId: null,
  kind: null,
  teamUnitId: null,
  withdrawnBy: null,
  withdrawnAt: null,
} as const;
