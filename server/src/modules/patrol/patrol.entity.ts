import { Entity, Index, PrimaryColumn } from 'typeorm';
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

export const PATROL_KINDS = ['GRID', 'TEAM'] as const;
/** GRID: a grid worker’s own rounds. TEAM: volunteers on a shift of patrol, kept by whoever leads it. */
export type PatrolKind = (typeof PATROL_KINDS)[number];

/** A route through a grid that is walked again and again (现场巡查). */
@Entity()
@Index(['regionCode'])
export class PatrolPlan {
  @IdColumn() id!: string;
  /** Who walks it: grid workers, or volunteers on a shift of theirs. */
  @StringColumn(12) kind!: PatrolKind;
  @StringColumn(40) title!: string;
  /** The grid, or the community, it leads through. */
  @StringColumn(15) regionCode!: string;
  /** Every stop should be seen once in so many days. */
  @IntColumn() everyDays!: number;
  /** True when the stops were made up for a demonstration (示意). */
  @FlagColumn() generated!: boolean;
  @TimeColumn() createdAt!: Date;
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
  /** What is looked at everywhere on this route, beyond the check list of each kind of stop. */
  @JsonColumn({ nullable: true }) checks!: string[] | null;
}

/** What a route was from a moment on: so it stays known what was looked at on a round. */
export interface RouteThen {
  readonly title: string;
  readonly everyDays: number;
  readonly checks: readonly string[];
  readonly stops: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
}

/** One change of a route. Only ever added to; whoever writes the next number changes it, the other comes too late. */
@Entity()
export class PatrolPlanChange {
  @IdColumn() planId!: string;
  @PrimaryColumn({ type: 'integer' }) seq!: number;
  @JsonColumn() route!: RouteThen;
  @RefColumn({ to: 'Person' }) byPersonId!: string;
  @TimeColumn() at!: Date;
}

/** A place on a route. */
@Entity()
@Index(['planId', 'position'])
export class PatrolStop {
  @IdColumn() id!: string;
  @RefColumn({ to: () => PatrolPlan }) planId!: string;
  @IntColumn() position!: number;
  /** Which check list it has, see `checklists.ts`. */
  @StringColumn(16) kind!: string;
  /** 7 栋 */
  @StringColumn(40) name!: string;
  @StringColumn(120) address!: string;
  /** Degrees, GCJ-02. */
  @DoubleColumn({ nullable: true }) lat!: number | null;
  @DoubleColumn({ nullable: true }) lng!: number | null;
  @TimeColumn({ nullable: true }) lastVisitAt!: Date | null;
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
}

/** One walk along a route. Its id is made on the phone, because it may begin without a network. */
@Entity()
@Uniquely('uq_patrol_round_open', ['openFor'])
@Index(['personId', 'startedAt'])
@Index(['planId', 'startedAt'])
export class PatrolRound {
  @IdColumn() id!: string;
  @RefColumn({ to: () => PatrolPlan }) planId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @RefColumn({ nullable: true, to: 'Unit' }) unitId!: string | null;
  /** The shift of volunteers it was walked on; null for a grid worker’s. */
  @RefColumn({ nullable: true }) shiftId!: string | null;
  /** The person, or the shift, while the round is under way: nobody walks two at once, and a shift has one round. */
  @RefColumn({ nullable: true }) openFor!: string | null;
  @TimeColumn() startedAt!: Date;
  @TimeColumn({ nullable: true }) finishedAt!: Date | null;
  /** Seconds the phone's clock was behind ours, the largest difference seen; 0 when it was right. */
  @IntColumn() clockOff!: number;
  @IntColumn() visits!: number;
  @IntColumn() items!: number;
}

/** A stop that was looked at in a round. */
@Entity()
@Index(['stopId', 'at'])
export class PatrolVisit {
  @IdColumn() roundId!: string;
  @IdColumn() stopId!: string;
  /** When it was, by our clock. */
  @TimeColumn() at!: Date;
  /** What the phone said. */
  @TimeColumn() phoneAt!: Date;
  @TimeColumn() receivedAt!: Date;
  /** Version of the check list that was gone through. */
  @StringColumn(10) checklist!: string;
}

export const OUTCOMES = ['FILED', 'HANDLED'] as const;
/** FILED: became a request. HANDLED: put right on the spot, a case for the record only. */
export type Outcome = (typeof OUTCOMES)[number];

/** Something found on a round. Its id is made on the phone. */
@Entity()
@Uniquely('uq_patrol_item_fingerprint', ['fingerprint'])
@Index(['roundId', 'at'])
@Index(['stopId', 'at'])
@Index(['requestId'])
export class PatrolItem {
  @IdColumn() id!: string;
  @RefColumn({ to: () => PatrolRound }) roundId!: string;
  @RefColumn({ nullable: true, to: () => PatrolStop }) stopId!: string | null;
  @RefColumn({ to: 'Person' }) personId!: string;
  @StringColumn(30) tile!: string;
  @TextColumn() text!: string;
  @StringColumn(120) address!: string;
  @DoubleColumn({ nullable: true }) lat!: number | null;
  @DoubleColumn({ nullable: true }) lng!: number | null;
  @StringColumn(15, { nullable: true }) gridCode!: string | null;
  @StringColumn(12, { nullable: true }) communityCode!: string | null;
  @StringColumn(8) outcome!: Outcome;
  /** What was done on the spot. */
  @StringColumn(200, { nullable: true }) handledText!: string | null;
  @RefColumn({ nullable: true, to: 'ServiceRequest' }) requestId!: string | null;
  @TimeColumn() at!: Date;
  @TimeColumn() phoneAt!: Date;
  @TimeColumn() receivedAt!: Date;
  /** The same finding told anew by a phone that forgot it has sent it has the same one. */
  @StringColumn(64) fingerprint!: string;
}
