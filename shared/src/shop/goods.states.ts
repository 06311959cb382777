import type { StateMachine } from '../state-machine.js';

export const GOODS_STATUSES = ['DRAFT', 'ON_SALE', 'PAUSED', 'GONE'] as const;
export type GoodsStatus = (typeof GOODS_STATUSES)[number];

export const GOODS_ACTIONS = ['list', 'pause', 'resume', 'retire'] as const;
export type GoodsAction = (typeof GOODS_ACTIONS)[number];

/** Goods that are gone stay on record: what was redeemed before is still handed out. */
export const GOODS_MACHINE = {
  initial: 'DRAFT',
  final: ['GONE'],
  transitions: [
    { action: 'list', from: ['DRAFT'], to: 'ON_SALE' },
    { action: 'pause', from: ['ON_SALE'], to: 'PAUSED' },
    { action: 'resume', from: ['PAUSED'], to: 'ON_SALE' },
    { action: 'retire', from: ['DRAFT', 'ON_SALE', 'PAUSED'], to: 'GONE' },
  ],
} as const satisfies StateMachine<GoodsStatus, GoodsAction>;

export const GOODS_CATEGORIES = ['FOOD', 'HOUSEHOLD', 'HEALTH', 'SERVICE', 'OTHER'] as const;
export type GoodsCategory = (typeof GOODS_CATEGORIES)[number];

/** Over which time the limit per person counts. */
export const LIMIT_PERIODS = ['NONE', 'MONTH', 'YEAR', 'EVER'] as const;
export type LimitPeriod = (typeof LIMIT_PERIODS)[number];

/** Why stock moves: delivered, counted anew (盘点), handed out, brought back. */
export const STOCK_MOVES = ['IN', 'COUNT', 'OUT', 'BACK'] as const;
export type StockMoveKind = (typeof STOCK_MOVES)[number];
