import type { ObjectionStatus, RecordEntryKind, StarStatus, ThankNoteStatus } from '@linli/shared';
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

/** A star of a volunteer: on public notice first, then hers. */
@Entity()
@Uniquely('uq_star_award', ['personId', 'stars'])
@Index(['status', 'endsAt'])
@Check('ck_star_award_stars', 'stars BETWEEN 1 AND 5')
@Check('ck_star_award_status', "status IN ('ON_NOTICE', 'AWARDED', 'WITHDRAWN')")
export class StarAward {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @IntColumn() stars!: number;
  @IntColumn() ruleVersion!: number;
  /** Confirmed minutes when the notice was opened. */
  @IntColumn() minutes!: number;
  /** Whose committee decides about objections. */
  @StringColumn(12) communityCode!: string;
  @StringColumn(10) status!: StarStatus;
  @TimeColumn() openedAt!: Date;
  @TimeColumn() endsAt!: Date;
  @TimeColumn({ nullable: true }) decidedAt!: Date | null;
  /** Why it was withdrawn. */
  @StringColumn(200, { nullable: true }) reason!: string | null;
}

/** Somebody objects to a star on notice. Who it is stays with the committee. */
@Entity()
@Uniquely('uq_star_objection', ['awardId', 'personId'])
export class StarObjection {
  @IdColumn() id!: string;
  @RefColumn({ to: () => StarAward }) awardId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @StringColumn(200) reason!: string;
  @StringColumn(10) status!: ObjectionStatus;
  @StringColumn(200, { nullable: true }) answer!: string | null;
  @RefColumn({ nullable: true, to: 'Person' }) decidedBy!: string | null;
  @TimeColumn({ nullable: true }) decidedAt!: Date | null;
  @TimeColumn() createdAt!: Date;
}

/** A word of thanks (感谢信) to those who did a task. One per task and author. */
@Entity()
@Uniquely('uq_thank_note', ['taskId', 'authorId'])
@Index(['communityCode', 'status'])
export class ThankNote {
  @IdColumn() id!: string;
  @RefColumn({ to: 'VolunteerTask' }) taskId!: string;
  @StringColumn(40) title!: string;
  @StringColumn(12) communityCode!: string;
  @RefColumn({ to: 'Person' }) authorId!: string;
  /** What the volunteers read of the author: surname and honorific, a unit, or 一位邻居. */
  @StringColumn(60) author!: string;
  @StringColumn(120) text!: string;
  @StringColumn(10) status!: ThankNoteStatus;
  @StringColumn(100, { nullable: true }) reportReason!: string | null;
  @RefColumn({ nullable: true, to: 'Person' }) decidedBy!: string | null;
  @TimeColumn() createdAt!: Date;
}

/** A volunteer whom a note thanks; she may put it away. */
@Entity()
@Index(['personId'])
export class ThankNoteReader {
  @IdColumn() noteId!: string;
  @IdColumn() personId!: string;
  @FlagColumn() hidden!: boolean;
}

/** Whether somebody wants to stand on boards; without a row she does not. */
@Entity()
export class BoardChoice {
  @IdColumn() personId!: string;
  @FlagColumn() isIn!: boolean;
  @TimeColumn() changedAt!: Date;
}

/** Training, a commendation or a complaint, entered by the committee. A wrong one is withdrawn, never removed. */
@Entity()
@Index(['personId', 'kind'])
@Index(['unitId', 'createdAt'])
export class RecordEntry {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @StringColumn(12) kind!: RecordEntryKind;
  @StringColumn(60) title!: string;
  @StringColumn(200, { nullable: true }) text!: string | null;
  /** Of a training. */
  @IntColumn({ nullable: true }) minutes!: number | null;
  /** Day in the city, 2026-11-20. */
  @StringColumn(10) day!: string;
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @RefColumn({ to: 'Person' }) enteredBy!: string;
  @TimeColumn() createdAt!: Date;
  @TimeColumn({ nullable: true }) withdrawnAt!: Date | null;
}

export const RECORD_EXPORT_STATUSES = ['QUEUED', 'RUNNING', 'DONE', 'FAILED'] as const;

/** The records of a unit's volunteers as a workbook. The row stays when the file is gone: who took it, and why. */
@Entity()
@Index(['status', 'createdAt'])
@Index(['personId', 'createdAt'])
export class RecordExport {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @StringColumn(200) reason!: string;
  @StringColumn(10) status!: (typeof RECORD_EXPORT_STATUSES)[number];
  @IntColumn() attempts!: number;
  /** Volunteers there are, and written so far. */
  @IntColumn({ nullable: true }) total!: number | null;
  @IntColumn() written!: number;
  @TimeColumn() createdAt!: Date;
  @TimeColumn({ nullable: true }) finishedAt!: Date | null;
  @TimeColumn({ nullable: true }) expiresAt!: Date | null;
}
