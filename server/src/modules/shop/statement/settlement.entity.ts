import { Entity } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../../platform/database/index.js';

/** The committee's mark that a partner's month is paid, with the figures it was paid by. */
@Entity()
@Uniquely('uq_settlement', ['partnerId', 'month'])
export class Settlement {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Partner' }) partnerId!: string;
  /** 2026-11 */
  @StringColumn(7) month!: string;
  @IntColumn() pieces!: number;
  @IntColumn() points!: number;
  @StringColumn(100, { nullable: true }) note!: string | null;
  @RefColumn({ to: 'Person' }) settledBy!: string;
  @TimeColumn() settledAt!: Date;
}
