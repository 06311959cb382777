import type { VisitStatus } from '@linli/shared';
import { Check, Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  IntColumn,
  RefColumn,
  StringColumn,
  TextColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';
import { CareRecipient } from './care.entity.js';

/** How often a neighbour is visited, and by whom at best. */
@Entity()
@Uniquely('uq_visit_plan_open', ['openFor'])
@Index(['unitId'])
@Check('ck_visit_plan_rhythm', 'every_days > 0 AND minutes > 0')
export class VisitPlan {
  @IdColumn() id!: string;
  @RefColumn({ to: () => CareRecipient }) recipientId!: string;
  /** The recipient while the plan runs, null afterwards: so she has one plan at most. */
  @RefColumn({ nullable: true }) openFor!: string | null;
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @IntColumn() everyDays!: number;
  /** Hour of the day in the city when a visit begins. */
  @IntColumn() hour!: number;
  @IntColumn() minutes!: number;
  /** Visitors are insured against accidents. */
  @FlagColumn() insured!: boolean;
  /** The same face again: who came last, or whom the committee chose. */
  @RefColumn({ nullable: true, to: 'Person' }) visitorId!: string | null;
  @RefColumn({ to: 'Person' }) createdBy!: string;
  @TimeColumn() createdAt!: Date;
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
}

/** One visit (走访). Who goes is not written here but stands with the task: its one place (see ADR 0083). */
@Entity()
@Uniquely('uq_visit_open', ['openFor'])
@Uniquely('uq_visit_task', ['taskId'])
@Index(['unitId', 'status', 'dueOn'])
@Index(['status', 'startAt'])
@Index(['recipientId', 'dueOn'])
export class Visit {
  @IdColumn() id!: string;
  @RefColumn({ to: () => VisitPlan }) planId!: string;
  /** The plan while the visit is to come, null afterwards: so the next one is never made twice. */
  @RefColumn({ nullable: true }) openFor!: string | null;
  @RefColumn({ to: () => CareRecipient }) recipientId!: string;
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @StringColumn(12) communityCode!: string;
  /** Day in the city, 2026-11-27. */
  @StringColumn(10) dueOn!: string;
  @TimeColumn() startAt!: Date;
  @TimeColumn() endAt!: Date;
  @StringColumn(10) status!: VisitStatus;
  @RefColumn({ nullable: true, to: 'VolunteerTask' }) taskId!: string | null;
  /** Who came, once somebody has. */
  @RefColumn({ nullable: true, to: 'Person' }) visitorId!: string | null;
  @TimeColumn({ nullable: true }) startedAt!: Date | null;
  @TimeColumn({ nullable: true }) finishedAt!: Date | null;
  /** Encrypted JSON: the checks and what was said (`VisitLog`). */
  @TextColumn({ nullable: true }) log!: string | null;
  /** She agreed to be photographed. */
  @FlagColumn() photoConsent!: boolean;
  /** What became of "needs something". */
  @RefColumn({ nullable: true, to: 'ServiceRequest' }) requestId!: string | null;
  /** How many before it were missed, one after the other. */
  @IntColumn() missedInRow!: number;
  @TimeColumn() createdAt!: Date;
}
