import type { FulfilWay, RedemptionStatus } from '@linli/shared';
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

/** Points and pieces put aside for somebody until she fetches them. */
@Entity()
@Check('ck_redemption', 'quantity > 0 AND points > 0')
@Uniquely('uq_redemption_code', ['code'])
@Index(['personId', 'createdAt', 'id'])
@Index(['partnerId', 'status', 'expiresAt'])
@Index(['status', 'expiresAt'])
@Index(['partnerId', 'bookedAt'])
@Index(['partnerId', 'returnedAt'])
export class Redemption {
  @IdColumn() id!: string;
  /** Nine digits, the last of them a check digit. */
  @StringColumn(9) code!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @RefColumn({ to: 'Goods' }) goodsId!: string;
  @RefColumn({ to: 'Partner' }) partnerId!: string;
  @IntColumn() quantity!: number;
  /** Of all pieces together, by the price when it was redeemed. */
  @IntColumn() points!: number;
  /** Name of the goods at that time. */
  @StringColumn(20) title!: string;
  @StringColumn(10) status!: RedemptionStatus;
  /** The hold in the ledger. */
  @RefColumn() holdId!: string;
  /** The posting that spent it, to be taken back when the goods are brought back. */
  @RefColumn({ nullable: true }) postingId!: string | null;
  /** The period its pieces count in towards the limit; null without a limit. */
  @StringColumn(7, { nullable: true }) quotaPeriod!: string | null;
  @TimeColumn() createdAt!: Date;
  @TimeColumn() expiresAt!: Date;
  /** Whether she was told that the time is nearly over. */
  @FlagColumn() reminded!: boolean;
  /** When it was handed out, by the partner's phone. */
  @TimeColumn({ nullable: true }) fulfilledAt!: Date | null;
  /** When the server heard of it: what a month's statement goes by. */
  @TimeColumn({ nullable: true }) bookedAt!: Date | null;
  @RefColumn({ nullable: true }) fulfilledBy!: string | null;
  @StringColumn(5, { nullable: true }) fulfilledVia!: FulfilWay | null;
  @TimeColumn({ nullable: true }) returnedAt!: Date | null;
  /** When it was cancelled or ran out. */
  @TimeColumn({ nullable: true }) closedAt!: Date | null;
  @StringColumn(100, { nullable: true }) reason!: string | null;
}
