import type { GoodsCategory, GoodsStatus, LimitPeriod, StockMoveKind } from './goods.states.js';
import type { RedemptionStatus } from './redemption.states.js';

export const GOODS_STATUS_LABELS = {
  DRAFT: '没上架',
  ON_SALE: '在换',
  PAUSED: '先停一停',
  GONE: '不再换了',
} as const satisfies Record<GoodsStatus, string>;

export const GOODS_CATEGORY_LABELS = {
  FOOD: '米面油',
  HOUSEHOLD: '日用品',
  HEALTH: '健康',
  SERVICE: '上门服务',
  OTHER: '别的',
} as const satisfies Record<GoodsCategory, string>;

export const LIMIT_PERIOD_LABELS = {
  NONE: '不限',
  MONTH: '每月',
  YEAR: '每年',
  EVER: '一共',
} as const satisfies Record<LimitPeriod, string>;

export const STOCK_MOVE_LABELS = {
  IN: '进货',
  COUNT: '盘点',
  OUT: '领走',
  BACK: '退回',
} as const satisfies Record<StockMoveKind, string>;

export const REDEMPTION_STATUS_LABELS = {
  HELD: '等您来领',
  FULFILLED: '领走了',
  CANCELLED: '取消了',
  EXPIRED: '过期没领',
  RETURNED: '退回了',
} as const satisfies Record<RedemptionStatus, string>;
