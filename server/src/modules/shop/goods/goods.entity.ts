import type { GoodsCategory, GoodsStatus, LimitPeriod, StockMoveKind } from '@linli/shared';
import { Check, Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  IntColumn,
  KeyColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../../platform/database/index.js';

/** Something points can be redeemed for: goods, or a service done at the partner's. */
@Entity()
@Index(['regionCode', 'status'])
@Check('ck_goods_points', 'points > 0')
export class Goods {
  @IdColumn() id!: string;
  /** The committee that offers it. */
  @RefColumn({ to: 'Unit' }) ownerUnitId!: string;
  @StringColumn(15) regionCode!: string;
  @StringColumn(20) name!: string;
  /** 袋, 瓶, 次 */
  @StringColumn(4) unitWord!: string;
  @StringColumn(10) category!: GoodsCategory;
  @StringColumn(300) detail!: string;
  /** Price of one, in points. */
  @IntColumn() points!: number;
  /** Whether pieces are counted; a haircut need not be. Never changes. */
  @FlagColumn() counted!: boolean;
  @StringColumn(8) status!: GoodsStatus;
  @TimeColumn({ nullable: true }) validFrom!: Date | null;
  @TimeColumn({ nullable: true }) validTo!: Date | null;
  /** Days to fetch it before points and stock go back. */
  @IntColumn() holdDays!: number;
  /** Days after that in which it may be brought back; 0 = not at all. */
  @IntColumn() returnDays!: number;
  /** Pieces for one person in a period. */
  @IntColumn({ nullable: true }) limitCount!: number | null;
  @StringColumn(6) limitPeriod!: LimitPeriod;
  /** The subject its photo is attached to; a new photo is a new subject. */
  @RefColumn({ nullable: true }) photoKey!: string | null;
  @TimeColumn() createdAt!: Date;
}

/** Pieces of one kind of goods at one place. On the shelf lie `available + held`; both are never negative. */
@Entity()
@Check('ck_goods_stock', 'available >= 0 AND held >= 0')
@Uniquely('uq_goods_stock', ['goodsId', 'partnerId'])
@Index(['partnerId'])
export class GoodsStock {
  @IdColumn() id!: string;
  @RefColumn({ to: () => Goods }) goodsId!: string;
  @RefColumn({ to: 'Partner' }) partnerId!: string;
  /** Free to be redeemed; 0 for goods that are not counted. */
  @IntColumn() available!: number;
  /** Redeemed, not fetched yet. */
  @IntColumn() held!: number;
}

/** Why there are more or fewer pieces on a shelf than before. Only ever added to; its sum is what lies there. */
@Entity()
@Index(['goodsId', 'partnerId', 'createdAt'])
export class StockMove {
  @IdColumn() id!: string;
  @RefColumn({ to: () => Goods }) goodsId!: string;
  @RefColumn({ to: 'Partner' }) partnerId!: string;
  @StringColumn(8) kind!: StockMoveKind;
  @IntColumn() change!: number;
  /** Pieces on the shelf afterwards. */
  @IntColumn() onHand!: number;
  @StringColumn(100, { nullable: true }) reason!: string | null;
  @RefColumn({ nullable: true }) redemptionId!: string | null;
  @RefColumn({ to: 'Person' }) actorId!: string;
  @TimeColumn() createdAt!: Date;
}

/** How much of one kind of goods a person has had in a period: the row her limit is kept on. */
@Entity()
@Check('ck_goods_quota', 'taken >= 0')
export class GoodsQuota {
  @IdColumn() personId!: string;
  @IdColumn() goodsId!: string;
  /** 2026-11, 2026 or EVER */
  @KeyColumn(7) period!: string;
  @IntColumn() taken!: number;
}
