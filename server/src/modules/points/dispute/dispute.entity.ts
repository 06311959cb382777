import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../../platform/database/index.js';

/** Kept as it is, or taken back and given anew. */
export type DisputeStatus = 'OPEN' | 'KEPT' | 'CORRECTED';

/** A volunteer says that an entry is wrong; her committee answers. One for each posting. */
@Entity('points_dispute')
@Uniquely('uq_points_dispute_posting', ['postingId'])
@Index(['unitId', 'status'])
@Index(['personId'])
export class PointsDispute {
  @IdColumn() id!: string;
  @RefColumn({ to: 'PointsPosting' }) postingId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  /** Whose budget the points came from: who answers. */
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @StringColumn(200) reason!: string;
  @StringColumn(10) status!: DisputeStatus;
  @TimeColumn() createdAt!: Date;
  @StringColumn(200, { nullable: true }) answer!: string | null;
  /** What she should have got, when it was corrected. */
  @IntColumn({ nullable: true }) points!: number | null;
  @RefColumn({ nullable: true, to: 'Person' }) answeredBy!: string | null;
  @TimeColumn({ nullable: true }) answeredAt!: Date | null;
}
