import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** What one unit says of how it went: of itself (自评), or of another that worked on the same request (互评). */
@Entity()
@Uniquely('uq_unit_review', ['requestId', 'closing', 'byUnitId', 'ofUnitId'])
@Index(['ofUnitId', 'at'])
export class UnitReview {
  @IdColumn() id!: string;
  @RefColumn({ to: 'ServiceRequest' }) requestId!: string;
  /** Which closing it is about, from 1. */
  @IntColumn() closing!: number;
  @RefColumn({ to: 'Unit' }) byUnitId!: string;
  @RefColumn({ to: 'Unit' }) ofUnitId!: string;
  /** 1 to 5 */
  @IntColumn() score!: number;
  @StringColumn(200) reason!: string;
  @RefColumn({ to: 'Person' }) byPersonId!: string;
  @TimeColumn() at!: Date;
}
