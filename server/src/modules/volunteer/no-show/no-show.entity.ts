import type { NoShowStatus } from '@linli/shared';
import { Check, Entity, Index } from 'typeorm';
import { IdColumn, RefColumn, StringColumn, TimeColumn, Uniquely } from '../../../platform/database/index.js';

/** Somebody did not come and did not say so (爽约): who says it, what she says to it, what was decided. */
@Entity()
@Uniquely('uq_no_show', ['signupId'])
@Index(['personId', 'status'])
@Index(['status', 'communityCode'])
@Check('ck_no_show_status', "status IN ('SAID', 'DISPUTED', 'STANDS', 'LIFTED')")
export class NoShow {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Signup' }) signupId!: string;
  @RefColumn({ to: 'VolunteerTask' }) taskId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  /** The organiser's. */
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @StringColumn(12) communityCode!: string;
  @StringColumn(10) status!: NoShowStatus;
  @RefColumn({ to: 'Person' }) saidBy!: string;
  @TimeColumn() saidAt!: Date;
  /** What she says to it. */
  @StringColumn(200, { nullable: true }) reason!: string | null;
  @TimeColumn({ nullable: true }) disputedAt!: Date | null;
  @RefColumn({ nullable: true, to: 'Person' }) decidedBy!: string | null;
  @TimeColumn({ nullable: true }) decidedAt!: Date | null;
  @StringColumn(200, { nullable: true }) note!: string | null;
}
