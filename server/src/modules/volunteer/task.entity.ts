import type { SignupMode, SignupStatus, Skill, TaskKind, TaskStatus } from '@linli/shared';
import { Check, Entity, Index } from 'typeorm';
import {
  DoubleColumn,
  FlagColumn,
  IdColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TextColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** Something volunteers are asked for (志愿任务). */
@Entity()
@Index(['status', 'communityCode'])
@Index(['organiserUnitId', 'status'])
@Index(['teamUnitId', 'status'])
@Index(['requestId'])
export class VolunteerTask {
  @IdColumn() id!: string;
  @StringColumn(40) title!: string;
  @StringColumn(120) summary!: string;
  @StringColumn(12) kind!: TaskKind;
  @StringColumn(60) meetingPoint!: string;
  /** Degrees, GCJ-02. */
  @DoubleColumn() lat!: number;
  @DoubleColumn() lng!: number;
  @StringColumn(12) communityCode!: string;
  @StringColumn(15) gridCode!: string;
  /** Encrypted: the door, the name of the visited person. */
  @TextColumn({ nullable: true }) privateDetails!: string | null;
  @StringColumn(300) riskNote!: string;
  @FlagColumn() insured!: boolean;
  @FlagColumn() urgent!: boolean;
  @StringColumn(12) signupMode!: SignupMode;
  @RefColumn({ to: 'Unit' }) organiserUnitId!: string;
  @RefColumn({ nullable: true, to: 'Unit' }) teamUnitId!: string | null;
  @RefColumn({ nullable: true, to: 'ServiceRequest' }) requestId!: string | null;
  /** The series it is one date of, for whoever looks at it; the module above keeps which date. */
  @RefColumn({ nullable: true }) seriesId!: string | null;
  @StringColumn(12) status!: TaskStatus;
  /** Why it was called off. */
  @StringColumn(200, { nullable: true }) cancelReason!: string | null;
  @RefColumn({ to: 'Person' }) createdBy!: string;
  @TimeColumn() createdAt!: Date;
  /** When it was done or called off. */
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
}

/** When a task takes place (班次). */
@Entity()
@Index(['taskId'])
@Index(['startAt'])
@Index(['endAt'])
export class Shift {
  @IdColumn() id!: string;
  @RefColumn({ to: () => VolunteerTask }) taskId!: string;
  @TimeColumn() startAt!: Date;
  @TimeColumn() endAt!: Date;
  /** Until then one may give the place back without trace. */
  @TimeColumn() cancelUntil!: Date;
}

/** Places of one kind in a shift (岗位). Everything that changes `filled` or its waiting line holds this row. */
@Entity()
@Index(['shiftId'])
@Check('ck_role_slot_filled', 'filled >= 0 AND filled <= demand')
export class RoleSlot {
  @IdColumn() id!: string;
  @RefColumn({ to: () => Shift }) shiftId!: string;
  @IntColumn() position!: number;
  @StringColumn(12) name!: string;
  @IntColumn() demand!: number;
  @IntColumn() filled!: number;
  /** All of them are needed. */
  @JsonColumn() skills!: Skill[];
  /** Needs somebody who can climb stairs and walk. */
  @FlagColumn() fit!: boolean;
  /** Heavy work, which people over 65 are not given; null as false, for places from before the question was asked. */
  @FlagColumn({ nullable: true }) heavy!: boolean | null;
  /** The skills must have been checked by a unit and still hold. */
  @FlagColumn({ nullable: true }) certified!: boolean | null;
  /** Whoever has it shows the check-in code. */
  @FlagColumn() leader!: boolean;
  /** The last number given out in the waiting line. */
  @IntColumn() lastWait!: number;
}

/** A person's claim on a place (报名). One row per person and shift: who cancels and comes back uses it again. */
@Entity()
@Uniquely('uq_signup', ['shiftId', 'personId'])
@Index(['slotId', 'status', 'waitSeq'])
@Index(['personId', 'status'])
export class Signup {
  @IdColumn() id!: string;
  @RefColumn({ to: () => Shift }) shiftId!: string;
  @RefColumn({ to: () => RoleSlot }) slotId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @StringColumn(12) status!: SignupStatus;
  /** Order of the waiting line. */
  @IntColumn({ nullable: true }) waitSeq!: number | null;
  /** Places given back after the time for it; seen only by herself and the organiser. */
  @IntColumn() lateCancels!: number;
  /** Time or place changed since she said yes, and she has not said yes again: she may go without trace. */
  @TimeColumn({ nullable: true }) changedAt!: Date | null;
  /** The place is kept for her until then; she has not said yet that she comes. */
  @TimeColumn({ nullable: true }) answerUntil!: Date | null;
  /** The organiser asked her by name (指派). */
  @FlagColumn({ nullable: true }) assigned!: boolean | null;
  /** Who did it for her: a helper, or the friend she comes with. */
  @RefColumn({ nullable: true }) actedBy!: string | null;
  /** Children she brings along; each has a place too. */
  @IntColumn({ nullable: true }) children!: number | null;
  /** Encrypted; for the leader, and gone when the shift is over. */
  @TextColumn({ nullable: true }) childNames!: string | null;
  @TimeColumn() createdAt!: Date;
  /** When it came to its status. */
  @TimeColumn() statusAt!: Date;
}
