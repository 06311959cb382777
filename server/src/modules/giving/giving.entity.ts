import type { BankUseStatus, DonationStatus, DonationTarget, FamilyRelation } from '@linli/shared';
import { Check, Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  KeyColumn,
  RefColumn,
  StringColumn,
  TextColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** Points given away through the committee. They leave the giver at once and come back when it declines. */
@Entity()
@Check('ck_donation_points', 'points > 0')
@Index(['personId', 'createdAt'])
@Index(['committeeUnitId', 'status', 'createdAt'])
export class Donation {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @IntColumn() points!: number;
  @StringColumn(10) target!: DonationTarget;
  @RefColumn({ nullable: true, to: 'Unit' }) teamUnitId!: string | null;
  @RefColumn({ to: 'Unit' }) committeeUnitId!: string;
  @StringColumn(60, { nullable: true }) wish!: string | null;
  @StringColumn(10) status!: DonationStatus;
  @RefColumn() postingId!: string;
  /** The month whose limit it counts for, 2026-11. */
  @StringColumn(7) month!: string;
  @RefColumn({ nullable: true, to: 'CareRecipient' }) recipientId!: string | null;
  @TimeColumn() createdAt!: Date;
  @TimeColumn({ nullable: true }) decidedAt!: Date | null;
  @RefColumn({ nullable: true }) decidedBy!: string | null;
  @StringColumn(100, { nullable: true }) reason!: string | null;
  @StringColumn(200, { nullable: true }) thanks!: string | null;
  @TimeColumn({ nullable: true }) thankedAt!: Date | null;
}

/** What a person has given in a month: the row her limit is kept on. */
@Entity()
@Check('ck_giving_month', 'given >= 0')
export class GivingMonth {
  @IdColumn() personId!: string;
  @KeyColumn(7) month!: string;
  @IntColumn() given!: number;
}

/** A parent the time bank may be used for: no more than a name and how she is related, named with consent. */
@Entity()
@Index(['personId'])
export class FamilyMember {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @StringColumn(14) relation!: FamilyRelation;
  /** Encrypted. */
  @TextColumn() name!: string;
  @StringColumn(10) consentVersion!: string;
  @TimeColumn() consentedAt!: Date;
  @TimeColumn({ nullable: true }) endedAt!: Date | null;
}

/** Help that is to be paid from a time bank. One request is paid once. */
@Entity()
@Check('ck_bank_use_points', 'points > 0')
@Uniquely('uq_bank_use_request', ['requestId'])
@Index(['personId', 'createdAt'])
@Index(['committeeUnitId', 'status', 'createdAt'])
export class BankUse {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @RefColumn() requestId!: string;
  /** For a parent; null for herself. */
  @RefColumn({ nullable: true, to: () => FamilyMember }) memberId!: string | null;
  @RefColumn({ to: 'Unit' }) committeeUnitId!: string;
  @StringColumn(60) title!: string;
  /** Asked for. */
  @IntColumn() points!: number;
  /** What the help came to, once it is confirmed. */
  @IntColumn({ nullable: true }) paid!: number | null;
  @StringColumn(10) status!: BankUseStatus;
  @TimeColumn() createdAt!: Date;
  @TimeColumn({ nullable: true }) decidedAt!: Date | null;
  @RefColumn({ nullable: true }) decidedBy!: string | null;
  @StringColumn(100, { nullable: true }) reason!: string | null;
}
