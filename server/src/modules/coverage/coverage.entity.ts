import type { CoverageStatus, CoverageTarget, Role } from '@linli/shared';
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
} from '../../platform/database/index.js';

/** A building or a household somebody may answer for (楼栋、户), as the committee listed it. */
@Entity()
@Uniquely('uq_coverage_place', ['kind', 'gridCode', 'name'])
export class CoveragePlace {
  @IdColumn() id!: string;
  @StringColumn(10) kind!: Exclude<CoverageTarget, 'GRID'>;
  /** 厚德路 12 号 3 栋; never the name of who lives there. */
  @StringColumn(60) name!: string;
  @StringColumn(15) gridCode!: string;
  /** Degrees, GCJ-02. */
  @DoubleColumn() lat!: number;
  @DoubleColumn() lng!: number;
  @RefColumn({ to: 'Person' }) createdBy!: string;
  @TimeColumn() createdAt!: Date;
  /** Pulled down, or no longer looked after. */
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
}

/** Who answers for what in an area (包保方案): what was asked for, and how it came out. */
@Entity()
@Uniquely('uq_coverage_plan_in_force', ['inForceFor'])
@Index(['regionCode', 'createdAt'])
@Index(['due', 'createdAt'])
export class CoveragePlan {
  @IdColumn() id!: string;
  @StringColumn(40) title!: string;
  @StringColumn(15) regionCode!: string;
  @StringColumn(10) target!: CoverageTarget;
  /** People wanted at each place, places one person takes at most, metres nobody goes beyond. */
  @IntColumn() perPlace!: number;
  @IntColumn() cap!: number;
  @IntColumn() reach!: number;
  /** Whom to take: people with one of these roles, of one of these units, registered volunteers of the area. */
  @JsonColumn() roles!: Role[];
  @JsonColumn() unitIds!: string[];
  @FlagColumn() volunteers!: boolean;
  @StringColumn(8) status!: CoverageStatus;
  /** Something is to be reckoned: all of it, or what came loose. */
  @FlagColumn() due!: boolean;
  @IntColumn() attempts!: number;
  /** Raised by everything that changes what a run starts from; a run that finds another turn is done again. */
  @IntColumn() turn!: number;
  /** Region and target while the plan is in force: there is one at a time. */
  @StringColumn(30, { nullable: true }) inForceFor!: string | null;
  @StringColumn(200, { nullable: true }) error!: string | null;
  /** Candidates, places, people wanted in all, people missing, places without anybody; null until reckoned. */
  @IntColumn({ nullable: true }) people!: number | null;
  @IntColumn({ nullable: true }) places!: number | null;
  @IntColumn({ nullable: true }) wanted!: number | null;
  @IntColumn({ nullable: true }) missing!: number | null;
  @IntColumn({ nullable: true }) empty!: number | null;
  /** Milliseconds of the last run, search and proof included. */
  @IntColumn({ nullable: true }) tookMs!: number | null;
  @RefColumn({ to: 'Person' }) createdBy!: string;
  @TimeColumn() createdAt!: Date;
  @TimeColumn({ nullable: true }) reckonedAt!: Date | null;
  @RefColumn({ nullable: true, to: 'Person' }) appliedBy!: string | null;
  @TimeColumn({ nullable: true }) appliedAt!: Date | null;
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
}

/** A place of a plan, as it was when the plan was made. */
@Entity()
@Uniquely('uq_coverage_spot', ['planId', 'position'])
@Index(['planId', 'missing'])
export class CoverageSpot {
  @IdColumn() id!: string;
  @RefColumn({ to: () => CoveragePlan }) planId!: string;
  @IntColumn() position!: number;
  @StringColumn(60) name!: string;
  @StringColumn(15) gridCode!: string;
  @DoubleColumn() lat!: number;
  @DoubleColumn() lng!: number;
  @IntColumn() needed!: number;
  @IntColumn() missing!: number;
  /** For places that miss somebody: candidates within reach. */
  @IntColumn({ nullable: true }) near!: number | null;
}

/** Why somebody no longer answers for a place. */
export type DutyEnd = 'ABSENT' | 'GONE' | 'MOVED';

/** One person answers for one place. Ended ones stay on record. */
@Entity()
@Index(['planId', 'endedAt'])
@Index(['spotId'])
@Index(['personId', 'endedAt'])
export class CoverageDuty {
  @IdColumn() id!: string;
  @RefColumn({ to: () => CoveragePlan }) planId!: string;
  @RefColumn({ to: () => CoverageSpot }) spotId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @RefColumn({ nullable: true, to: 'Unit' }) unitId!: string | null;
  @TimeColumn() since!: Date;
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
  @StringColumn(8, { nullable: true }) endedBy!: DutyEnd | null;
}

/** Somebody cannot do it at present. Coming back takes the row away. */
@Entity()
@Uniquely('uq_coverage_absence', ['planId', 'personId'])
export class CoverageAbsence {
  @IdColumn() id!: string;
  @RefColumn({ to: () => CoveragePlan }) planId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @StringColumn(100) reason!: string;
  @RefColumn({ to: 'Person' }) reportedBy!: string;
  @TimeColumn() reportedAt!: Date;
}
