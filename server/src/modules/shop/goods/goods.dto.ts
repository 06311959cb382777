import { GOODS_ACTIONS, GOODS_CATEGORIES, LIMIT_PERIODS } from '@linli/shared';
import { Flag, Id, Instant, OneOf, Text, Whole } from '../../../platform/http/index.js';

export class GoodsParams {
  @Id() id!: string;
}

export class GoodsQuery {
  @Id({ description: 'Where I want to fetch it' }) partnerId!: string;
}

export class OneGoodsQuery {
  @Id({ optional: true, description: 'Where I want to fetch it' }) partnerId?: string;
}

export class GoodsBody {
  @Text({ max: 20, example: '大米 5 公斤' }) name!: string;
  @Text({ max: 4, example: '袋' }) unitWord!: string;
  @OneOf(GOODS_CATEGORIES, 'GoodsCategory') category!: string;
  @Text({ optional: true, max: 300 }) detail?: string;
  @Whole({ min: 1, max: 1_000_000, description: 'Price of one in points' }) points!: number;
  @Flag({ description: 'Whether pieces are counted; cannot be changed later' }) counted!: boolean;
  @Instant({ optional: true, nullable: true }) validFrom?: string | null;
  @Instant({ optional: true, nullable: true }) validTo?: string | null;
  @Whole({ min: 1, max: 60, description: 'Days to fetch it' }) holdDays!: number;
  @Whole({ min: 0, max: 60, description: 'Days to bring it back; 0 = not at all' }) returnDays!: number;
  @Whole({ optional: true, nullable: true, min: 1, max: 100 }) limitCount?: number | null;
  @OneOf(LIMIT_PERIODS, 'LimitPeriod') limitPeriod!: string;
  @Id({ optional: true, nullable: true, description: 'A picture just uploaded' }) photoId?: string | null;
}

export class GoodsActionBody {
  @OneOf(GOODS_ACTIONS, 'GoodsAction') action!: string;
}

export class StockParams {
  @Id({ description: 'Partner' }) id!: string;
}

export class StockBody {
  @Id() goodsId!: string;
  @OneOf(['IN', 'COUNT'], 'StockEntry', { description: 'Delivered (added), or counted anew' }) kind!: string;
  @Whole({ max: 100_000 }) pieces!: number;
  @Text({ optional: true, max: 100, description: 'Why the count differs' }) reason?: string;
}

export class StockHistoryQuery {
  @Id({ optional: true }) goodsId?: string;
}
