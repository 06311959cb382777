import { Entity, Index } from 'typeorm';
import {
  DoubleColumn,
  FlagColumn,
  IdColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../../platform/database/index.js';
import type { PlanPlaceStatus, PlanStatus } from '@linli/shared';
import type { Wish } from './model/city.js';
import type { Other, PlaceOutcome } from './model/outcome.js';

/** The best assignment for a region at one moment (排班方案). */
@Entity()
@Uniquely('uq_plan_running', ['runningRegion'])
@Index(['regionCode', 'startedAt'])
export class Plan {
  @IdColumn() id!: string;
  @StringColumn(12) regionCode!: string;
  /** The region while it is being computed, null afterwards: there is one run per region at a time. */
  @StringColumn(12, { nullable: true }) runningRegion!: string | null;
  @StringColumn(8) status!: PlanStatus;
  /** Null for the one of the night. */
  @RefColumn({ nullable: true, to: 'Person' }) startedBy!: string | null;
  @TimeColumn() startedAt!: Date;
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
  /** What was looked at. */
  @IntColumn() people!: number;
  @IntColumn() pairs!: number;
  @IntColumn() solveMs!: number;
  /** Whether the certificate of optimality holds. */
  @FlagColumn() proven!: boolean;
  /** (cost − bound) ÷ cost; null when nothing is known. */
  @DoubleColumn({ nullable: true }) gap!: number | null;
  /** People by how often they were asked in 14 days, this plan included. */
  @JsonColumn() histogram!: number[];
  /** Why it failed. */
  @StringColumn(200, { nullable: true }) failure!: string | null;
}

/** One open place of a plan with the people found for it. */
@Entity()
@Uniquely('uq_plan_place', ['planId', 'slotId'])
@Index(['status', 'sendAt'])
@Index(['taskId', 'status'])
export class PlanPlace {
  @IdColumn() id!: string;
  @RefColumn({ to: () => Plan }) planId!: string;
  @RefColumn() slotId!: string;
  @RefColumn() taskId!: string;
  @StringColumn(12) communityCode!: string;
  @StringColumn(40) title!: string;
  @StringColumn(12) roleName!: string;
  @StringColumn(60) meetingPoint!: string;
  @TimeColumn() startAt!: Date;
  @FlagColumn() urgent!: boolean;
  @IntColumn() missing!: number;
  /** People asked before who have not answered yet. */
  @IntColumn() waiting!: number;
  /** Chance that as many come as are missing, per cent. */
  @IntColumn() confidence!: number;
  /** Why people are lacking, in one sentence. */
  @StringColumn(120, { nullable: true }) cause!: string | null;
  @JsonColumn() outcome!: StoredOutcome;
  @StringColumn(8) status!: PlanPlaceStatus;
  /** When the invitations are due: at once, or when the quiet hours end. */
  @TimeColumn({ nullable: true }) sendAt!: Date | null;
  @TimeColumn({ nullable: true }) sentAt!: Date | null;
  /** How many are asked, or were. */
  @IntColumn() asked!: number;
  /** What changed between plan and sending. */
  @StringColumn(200, { nullable: true }) note!: string | null;
}

/** What the organiser decided about one person and one place; holds for all plans. */
@Entity()
@Uniquely('uq_plan_wish', ['slotId', 'personId'])
export class PlanWish implements Wish {
  @IdColumn() id!: string;
  @RefColumn() slotId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @StringColumn(8) kind!: Wish['kind'];
  @RefColumn({ to: 'Person' }) decidedBy!: string;
  @TimeColumn() decidedAt!: Date;
}

/** As the model gives it, with words instead of numbers of places. */
export interface StoredOutcome extends Pick<PlaceOutcome, 'placed' | 'extra' | 'refused'> {
  readonly others: readonly (Omit<Other, 'elsewhere'> & { readonly elsewhere: string | null })[];
  readonly by: Readonly<Partial<Record<string, number>>>;
  readonly remedy: NonNullable<PlaceOutcome['exclusions']>['remedy'];
}
