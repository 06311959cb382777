import type { PointsAccountKind, PostingKind } from '@linli/shared';
import { Check, Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  IntColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../../platform/database/index.js';

/** One side of the ledger. `balance` is the sum of its entries, kept beside them. Its id follows from kind, owner and year. */
@Entity()
@Uniquely('uq_points_account', ['kind', 'ownerId', 'year'])
@Check('ck_points_account_balance', "balance >= 0 OR overdrawn = 1 OR kind = 'MINT'")
export class PointsAccount {
  @IdColumn() id!: string;
  @StringColumn(12) kind!: PointsAccountKind;
  /** A person or a unit, by kind. */
  @StringColumn(36) ownerId!: string;
  /** Year of an issuer's budget; 0 where years do not matter. */
  @IntColumn() year!: number;
  @IntColumn() balance!: number;
  /** Points that were corrected away had been spent already: negative until new ones make up for it. */
  @FlagColumn() overdrawn!: boolean;
  @TimeColumn({ nullable: true }) closedAt!: Date | null;
}

/** One movement of points; its entries sum to zero. Only ever added to. */
@Entity()
@Uniquely('uq_points_posting_event', ['eventId', 'ruleVersion', 'kind'])
@Uniquely('uq_points_posting_reverses', ['reversesId'])
@Index(['serviceRecordId'])
export class PointsPosting {
  @IdColumn() id!: string;
  @StringColumn(10) kind!: PostingKind;
  /** What caused it: with the version of the rule and the kind the key that stops a second posting. */
  @StringColumn(36) eventId!: string;
  /** The rule that an award was made by; 0 for what no rule decides. */
  @IntColumn() ruleVersion!: number;
  /** Whose points; null for budgets. */
  @RefColumn({ nullable: true, to: 'Person' }) personId!: string | null;
  @RefColumn({ nullable: true }) serviceRecordId!: string | null;
  /** The posting that this one takes back; every posting is taken back once at most. */
  @RefColumn({ nullable: true, to: () => PointsPosting }) reversesId!: string | null;
  /** Points by the rule, before its caps. */
  @IntColumn() earned!: number;
  /** The day of service (city time) whose cap it counts for. */
  @StringColumn(10) day!: string;
  @StringColumn(80) title!: string;
  @StringColumn(300) source!: string;
  /** Keyed hash over all of this and the entries; empty in rows from before there were any. */
  @StringColumn(64) mac!: string;
  @TimeColumn() createdAt!: Date;
}

/** One account's part of a posting. Only ever added to. */
@Entity()
@Index(['accountId', 'createdAt', 'id'])
@Index(['accountId', 'kind', 'createdAt', 'id'])
@Index(['postingId'])
@Check('ck_points_entry_amount', 'amount <> 0')
export class PointsEntry {
  @IdColumn() id!: string;
  @RefColumn({ to: () => PointsPosting }) postingId!: string;
  @RefColumn({ to: () => PointsAccount }) accountId!: string;
  @IntColumn() amount!: number;
  /** The posting's, so that a statement of one kind is one walk through an index. */
  @StringColumn(10) kind!: PostingKind;
  @TimeColumn() createdAt!: Date;
}

/** Points that were earned together and expire together. */
@Entity()
@Uniquely('uq_points_lot', ['postingId'])
@Index(['accountId', 'expiresAt'])
@Index(['expiresAt', 'remaining'])
@Check('ck_points_lot_remaining', 'remaining >= 0 AND remaining <= points')
export class PointsLot {
  @IdColumn() id!: string;
  @RefColumn({ to: () => PointsAccount }) accountId!: string;
  @RefColumn({ to: () => PointsPosting }) postingId!: string;
  @IntColumn() points!: number;
  /** What is neither put aside nor gone. */
  @IntColumn() remaining!: number;
  @TimeColumn() earnedAt!: Date;
  /** Moved once, when points come back after it. */
  @TimeColumn() expiresAt!: Date;
  @FlagColumn() graced!: boolean;
  /** Its owner was told that it expires soon. */
  @FlagColumn() warned!: boolean;
}

/** What a posting took out of a lot (negative) or gave back to it. Only ever added to. */
@Entity()
@Index(['lotId'])
@Index(['postingId'])
@Check('ck_points_lot_move_amount', 'amount <> 0')
export class PointsLotMove {
  @IdColumn() id!: string;
  @RefColumn({ to: () => PointsLot }) lotId!: string;
  @RefColumn({ to: () => PointsPosting }) postingId!: string;
  @IntColumn() amount!: number;
  @TimeColumn() createdAt!: Date;
}

export type HoldStatus = 'OPEN' | 'RELEASED' | 'REDEEMED';

/** Points put aside; has the id of its posting. */
@Entity()
@Index(['personId', 'status'])
@Check('ck_points_hold_points', 'points > 0')
export class PointsHold {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @IntColumn() points!: number;
  @StringColumn(10) status!: HoldStatus;
  @TimeColumn() createdAt!: Date;
  /** The key it was closed with. */
  @StringColumn(36, { nullable: true }) closedBy!: string | null;
  @TimeColumn({ nullable: true }) closedAt!: Date | null;
}

/** A posting's place in the hash chain. Only ever added to. */
@Entity()
@Uniquely('uq_points_seal_seq', ['seq'])
export class PointsSeal {
  @IdColumn() postingId!: string;
  /** 1, 2, 3 … without gaps. */
  @IntColumn() seq!: number;
  /** Keyed hash over the hash before it and the posting's own. */
  @StringColumn(64) hash!: string;
  @TimeColumn() createdAt!: Date;
}

/** Tables whose rows are never changed or removed. */
export const APPEND_ONLY_TABLES = ['points_posting', 'points_entry', 'points_lot_move', 'points_seal'];
