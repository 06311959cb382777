import type { HandStatus, HelpedAnswer, HelpedKind, TaskKind } from '@linli/shared';
import { Check, Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  KeyColumn,
  RefColumn,
  StringColumn,
  TextColumn,
  TimeColumn,
} from '../../platform/database/index.js';

/** Hours without a check-in (补录): what is said to have been done, and who vouches for it. */
@Entity()
@Index(['personId', 'createdAt'])
@Index(['organiserUnitId', 'createdAt'])
@Index(['status', 'communityCode'])
@Index(['helpedPersonId', 'helpedAnswer'])
@Index(['helpedUnitId', 'helpedAnswer'])
@Check('ck_hand_entry_span', 'start_at < end_at AND minutes > 0')
@Check('ck_hand_entry_second', 'approved_unit_id IS NULL OR approved_unit_id <> organiser_unit_id')
export class HandEntry {
  @IdColumn() id!: string;
  /** Whose hours. */
  @RefColumn({ to: 'Person' }) personId!: string;
  @RefColumn({ to: 'Unit' }) organiserUnitId!: string;
  @StringColumn(12) communityCode!: string;
  /** The task whose check-in was forgotten; null for work that was none. */
  @RefColumn({ nullable: true, to: 'VolunteerTask' }) taskId!: string | null;
  @StringColumn(40) title!: string;
  @StringColumn(12) kind!: TaskKind;
  /** Why there is no check-in. */
  @StringColumn(100) why!: string;
  @TimeColumn() startAt!: Date;
  @TimeColumn() endAt!: Date;
  @IntColumn() minutes!: number;
  @StringColumn(10) status!: HandStatus;
  @RefColumn({ to: 'Person' }) askedBy!: string;
  /** Of the organiser; null while only the volunteer has asked. */
  @RefColumn({ nullable: true, to: 'Person' }) enteredBy!: string | null;
  @StringColumn(8, { nullable: true }) helpedKind!: HelpedKind | null;
  /** What the neighbours call who was helped: 3 栋李奶奶. */
  @StringColumn(20, { nullable: true }) helpedName!: string | null;
  @RefColumn({ nullable: true, to: 'Person' }) helpedPersonId!: string | null;
  @RefColumn({ nullable: true, to: 'Unit' }) helpedUnitId!: string | null;
  /** Encrypted; forgotten once it is decided. */
  @TextColumn({ nullable: true }) helpedPhone!: string | null;
  @StringColumn(7) helpedAnswer!: HelpedAnswer;
  @RefColumn({ nullable: true, to: 'Person' }) helpedBy!: string | null;
  @TimeColumn({ nullable: true }) helpedAt!: Date | null;
  @StringColumn(200, { nullable: true }) helpedText!: string | null;
  @RefColumn({ nullable: true, to: 'Person' }) approvedBy!: string | null;
  @RefColumn({ nullable: true, to: 'Unit' }) approvedUnitId!: string | null;
  @TimeColumn({ nullable: true }) approvedAt!: Date | null;
  /** Why it was refused, denied or withdrawn. */
  @StringColumn(200, { nullable: true }) reason!: string | null;
  /** The version of the rule it was entered under; null from before there were versions. */
  @IntColumn({ nullable: true }) ruleVersion!: number | null;
  @TimeColumn() createdAt!: Date;
  @TimeColumn({ nullable: true }) enteredAt!: Date | null;
  @TimeColumn({ nullable: true }) decidedAt!: Date | null;
}

/** Minutes entered by hand in a month of the city (2026-11), of a unit or for a person: the row the limit is kept on. */
@Entity()
@Check('ck_hand_quota_minutes', 'minutes >= 0')
export class HandQuota {
  @KeyColumn(36) ownerId!: string;
  @KeyColumn(7) month!: string;
  @IntColumn() minutes!: number;
}
