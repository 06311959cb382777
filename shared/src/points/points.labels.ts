import type { PostingKind } from './points.kinds.js';

export const POSTING_KIND_LABELS = {
  BUDGET: '预算',
  AWARD: '得到',
  REVERSAL: '更正',
  HOLD: '留着换东西',
  RELEASE: '退回',
  REDEEM: '换掉',
  DONATE: '送出',
  GRANT: '收到',
  RESTORE: '退回',
  EXPIRE: '到期',
  FORFEIT: '关闭账户',
  SAVE: '存进时间银行',
  HELP: '用时间银行',
} as const satisfies Record<PostingKind, string>;
