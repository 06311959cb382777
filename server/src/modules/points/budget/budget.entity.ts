import { Check, Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
} from '../../../platform/database/index.js';

export type BudgetRequestStatus = 'OPEN' | 'APPROVED' | 'REFUSED';

/** A unit asks for more points to give in a year; somebody else decides. */
@Entity()
@Index(['unitId', 'year'])
@Index(['status', 'askedAt'])
@Check('ck_budget_request_second', 'decided_by IS NULL OR decided_by <> asked_by')
export class BudgetRequest {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @IntColumn() year!: number;
  @IntColumn() points!: number;
  @StringColumn(200) reason!: string;
  @StringColumn(10) status!: BudgetRequestStatus;
  @RefColumn({ to: 'Person' }) askedBy!: string;
  @TimeColumn() askedAt!: Date;
  @RefColumn({ nullable: true, to: 'Person' }) decidedBy!: string | null;
  @TimeColumn({ nullable: true }) decidedAt!: Date | null;
  @StringColumn(200, { nullable: true }) note!: string | null;
}
