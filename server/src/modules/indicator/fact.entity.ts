import { Entity, Index } from 'typeorm';
import { IdColumn, IntColumn, RefColumn, StringColumn, TimeColumn } from '../../platform/database/index.js';

/**
 * What one request gives to the figures. A read model: derived from the request's record by `deriveFact`, kept by
 * events, and made anew by `npm run indicators -- recompute`.
 */
@Entity()
@Index(['filedDay', 'communityCode'])
@Index(['leadUnitId', 'filedDay'])
export class RequestFact {
  @IdColumn() requestId!: string;
  /** Counts the looks at this row; raising it makes writers of one row follow each other. */
  @IntColumn() revision!: number;
  /** 20261120 in the city's time; null while it is not (or no longer) an accountable case. */
  @IntColumn({ nullable: true }) filedDay!: number | null;
  @StringColumn(12, { nullable: true }) communityCode!: string | null;
  @StringColumn(9, { nullable: true }) streetCode!: string | null;
  @StringColumn(30) tile!: string;
  /** 首接负责: the unit that answers for the whole request. */
  @RefColumn({ nullable: true }) leadUnitId!: string | null;
  /** Latest promise for the handling. */
  @TimeColumn({ nullable: true }) dueAt!: Date | null;
  @TimeColumn({ nullable: true }) handledAt!: Date | null;
  @TimeColumn({ nullable: true }) closedAt!: Date | null;
  @IntColumn() handlings!: number;
  /** Checks that failed, and reopenings. */
  @IntColumn() reworks!: number;
  @IntColumn() reopenings!: number;
  /** Answers about the latest closing, of everybody who was asked. */
  @IntColumn() answers!: number;
  @IntColumn() solved!: number;
  @IntColumn() satisfied!: number;
  /** One or two stars, or not solved. */
  @IntColumn() low!: number;
  @IntColumn() contactAnswers!: number;
  @IntColumn() contacted!: number;
  @TimeColumn({ nullable: true }) suspendedAt!: Date | null;
  /** From when to when an approved record-only filing takes it out of the adjusted figures. */
  @TimeColumn({ nullable: true }) excludedFrom!: Date | null;
  @TimeColumn({ nullable: true }) excludedUntil!: Date | null;
}

/** What one work order gives: who got it, and how often it came back. */
@Entity()
@Index(['requestId'])
@Index(['unitId'])
export class OrderFact {
  @IdColumn() orderId!: string;
  @RefColumn() requestId!: string;
  @RefColumn() unitId!: string;
  @IntColumn() returns!: number;
}
