import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
} from '../../../platform/database/index.js';

export const ARRIVAL_KINDS = ['ON_THE_WAY', 'LATE'] as const;
export type ArrivalKind = (typeof ARRIVAL_KINDS)[number];

/** What somebody who signed up says before she comes (在路上、晚一点到). The last word counts; it proves nothing. */
@Entity()
@Index(['shiftId'])
export class ArrivalNotice {
  @IdColumn() signupId!: string;
  @RefColumn({ to: 'Shift' }) shiftId!: string;
  @StringColumn(12) kind!: ArrivalKind;
  /** How late, when she is. */
  @IntColumn({ nullable: true }) minutes!: number | null;
  /** When she said it. */
  @TimeColumn() at!: Date;
}
