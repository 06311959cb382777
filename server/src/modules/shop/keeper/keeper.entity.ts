import { Entity, Index } from 'typeorm';
import { IdColumn, RefColumn, StringColumn, TimeColumn, Uniquely } from '../../../platform/database/index.js';

/** A committee asks somebody to hand out at a place, by a code she types in once. */
@Entity()
@Uniquely('uq_keeper_invite_code', ['codeIndex'])
@Index(['partnerId'])
export class KeeperInvite {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Partner' }) partnerId!: string;
  /** Keyed hash of the code: nobody who reads the table can use it. */
  @StringColumn(64) codeIndex!: string;
  @RefColumn({ to: 'Person' }) createdBy!: string;
  @TimeColumn() createdAt!: Date;
  /** Moved to now when a newer one takes its place. */
  @TimeColumn() expiresAt!: Date;
  @RefColumn({ nullable: true, to: 'Person' }) usedBy!: string | null;
  @TimeColumn({ nullable: true }) usedAt!: Date | null;
}
