import type { PointsAccountKind, PostingKind } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  IntColumn,
  KeyColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** One side of the ledger. `balance` is the sum of its entries, kept beside them. */
@Entity()
@Uniquely('uq_points_account', ['kind', 'ownerId', 'year'])
export class PointsAccount {
  @IdColumn() id!: string;
  @StringColumn(12) kind!: PointsAccountKind;
  /** A person or a unit, by kind. */
  @StringColumn(36) ownerId!: string;
  /** Year of an issuer's budget; 0 where years do not matter. */
  @IntColumn() year!: number;
  @IntColumn() balance!: number;
}

/** One movement of points; its entries sum to zero. Only ever added to. */
@Entity()
@Uniquely('uq_points_posting_event', ['eventId', 'ruleVersion', 'kind'])
@Uniquely('uq_points_posting_reverses', ['reversesId'])
@Index(['serviceRecordId'])
export class PointsPosting {
  @IdColumn() id!: string;
  @StringColumn(10) kind!: PostingKind;
  /** What caused it: with the version of the rule the key that stops a second posting. */
  @StringColumn(36) eventId!: string;
  @IntColumn() ruleVersion!: number;
  @RefColumn({ to: 'Person' }) personId!: string;
  @RefColumn({ nullable: true }) serviceRecordId!: string | null;
  /** The award that this reversal takes back. */
  @RefColumn({ nullable: true, to: () => PointsPosting }) reversesId!: string | null;
  /** Points by the rule, before the cap of the day. */
  @IntColumn() earned!: number;
  /** The day of service (city time) whose cap it counts for. */
  @StringColumn(10) day!: string;
  @StringColumn(80) title!: string;
  @StringColumn(300) source!: string;
  @TimeColumn() createdAt!: Date;
}

/** One account's part of a posting. Only ever added to. */
@Entity()
@Index(['accountId', 'createdAt', 'id'])
@Index(['postingId'])
export class PointsEntry {
  @IdColumn() id!: string;
  @RefColumn({ to: () => PointsPosting }) postingId!: string;
  @RefColumn({ to: () => PointsAccount }) accountId!: string;
  @IntColumn() amount!: number;
  @TimeColumn() createdAt!: Date;
}

/** Points that were earned together and expire together. */
@Entity()
@Uniquely('uq_points_lot', ['postingId'])
@Index(['accountId', 'expiresAt'])
export class PointsLot {
  @IdColumn() id!: string;
  @RefColumn({ to: () => PointsAccount }) accountId!: string;
  @RefColumn({ to: () => PointsPosting }) postingId!: string;
  @IntColumn() points!: number;
  @IntColumn() remaining!: number;
  @TimeColumn() earnedAt!: Date;
  @TimeColumn() expiresAt!: Date;
}

/** What a person got for one day of service; the row that the cap of the day is kept on. */
@Entity()
export class PointsDay {
  @IdColumn() personId!: string;
  @KeyColumn(10) day!: string;
  @IntColumn() credited!: number;
}

/** Points of hours that wait for confirmation; closed once they are decided. */
@Entity()
@Index(['personId', 'open'])
export class PendingPoints {
  @IdColumn() recordId!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @IntColumn() points!: number;
  @FlagColumn() open!: boolean;
}
