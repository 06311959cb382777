import { GOODS_ACTIONS, GOODS_CATEGORIES, GOODS_STATUSES, LIMIT_PERIODS, STOCK_MOVES } from '@linli/shared';
import {
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  SomeOf,
  Text,
  Whole,
} from '../../../platform/http/index.js';
import { FileView } from '../../file/index.js';

export const GOODS_OBSTACLES = ['POINTS', 'LIMIT', 'SOLD_OUT'] as const;
export type GoodsObstacle = (typeof GOODS_OBSTACLES)[number];

/** One kind of goods at one place, for whoever looks. */
export class GoodsView {
  @Id() id!: string;
  @Text() name!: string;
  @Text({ example: '袋' }) unitWord!: string;
  @OneOf(GOODS_CATEGORIES, 'GoodsCategory') category!: string;
  @Text({ min: 0 }) detail!: string;
  @Whole() points!: number;
  @Nested(() => FileView, { nullable: true }) photo!: FileView | null;
  @Id() partnerId!: string;
  @Text() partnerName!: string;
  @Whole({ nullable: true, description: 'Pieces left; null when they are not counted' }) left!: number | null;
  @Text({ nullable: true, example: '每月 2 袋' }) limitText!: string | null;
  @OneOf(GOODS_OBSTACLES, 'GoodsObstacle', { nullable: true, description: 'Why I cannot have it now' })
  obstacle!: string | null;
  @Whole({ description: 'Points I lack for one' }) missing!: number;
  @Whole({ description: 'Most pieces I can have at once' }) most!: number;
  @Whole() holdDays!: number;
  @Whole() returnDays!: number;
  @Instant({ nullable: true }) validTo!: string | null;
}

export class StockView {
  @Id() goodsId!: string;
  @Text() name!: string;
  @Text() unitWord!: string;
  @OneOf(GOODS_STATUSES, 'GoodsStatus') status!: string;
  @Flag() counted!: boolean;
  @Whole() available!: number;
  @Whole({ description: 'Redeemed, not fetched yet' }) held!: number;
  @Id() partnerId!: string;
  @Text() partnerName!: string;
}

/** Goods as the committee edits them. */
export class ManagedGoodsView {
  @Id() id!: string;
  @Text() name!: string;
  @Text() unitWord!: string;
  @OneOf(GOODS_CATEGORIES, 'GoodsCategory') category!: string;
  @Text({ min: 0 }) detail!: string;
  @Whole() points!: number;
  @Flag() counted!: boolean;
  @OneOf(GOODS_STATUSES, 'GoodsStatus') status!: string;
  @Instant({ nullable: true }) validFrom!: string | null;
  @Instant({ nullable: true }) validTo!: string | null;
  @Whole() holdDays!: number;
  @Whole() returnDays!: number;
  @Whole({ nullable: true }) limitCount!: number | null;
  @OneOf(LIMIT_PERIODS, 'LimitPeriod') limitPeriod!: string;
  @Nested(() => FileView, { nullable: true }) photo!: FileView | null;
  @ListOf(() => StockView) stock!: StockView[];
  @SomeOf(GOODS_ACTIONS, 'GoodsAction') can!: string[];
}

export class StockMoveView {
  @Id() id!: string;
  @Instant() at!: string;
  @Id() goodsId!: string;
  @Text() name!: string;
  @OneOf(STOCK_MOVES, 'StockMoveKind') kind!: string;
  @Whole({ min: -1_000_000 }) change!: number;
  @Whole() onHand!: number;
  @Text({ nullable: true }) reason!: string | null;
  @Text({ example: '洪师傅' }) who!: string;
}
