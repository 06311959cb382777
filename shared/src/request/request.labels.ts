import type { RequestStatus, SolvedAnswer, Tier } from './request.states.js';
import type { OrderStatus } from './order.states.js';

/** What a resident reads; staff pages use the same words. */
export const REQUEST_STATUS_LABELS = {
  SUBMITTED: '等社区看',
  ACCEPTED: '已受理',
  IN_PROGRESS: '正在办',
  SUSPENDED: '先缓一缓',
  DELIBERATING: '交给大家商量',
  HANDLED: '待核查',
  CLOSED: '办好了',
  REJECTED: '没有受理',
  WITHDRAWN: '您撤回了',
  MERGED: '并到一起办了',
} as const satisfies Record<RequestStatus, string>;

export const ORDER_STATUS_LABELS = {
  DISPATCHED: '等接单',
  TAKEN: '已接单',
  HANDLING: '正在办',
  DONE: '办完了',
  RETURNED: '退回来了',
  REDISPATCHED: '换了单位',
  CANCELLED: '不用办了',
} as const satisfies Record<OrderStatus, string>;

export const TIER_LABELS = { SMALL: '小事', BIG: '大事', HARD: '难事' } as const satisfies Record<
  Tier,
  string
>;

export const SOLVED_LABELS = {
  YES: '解决了',
  PARTLY: '解决了一部分',
  NO: '没解决',
} as const satisfies Record<SolvedAnswer, string>;
