import type { SupervisionListener, SupervisionMoment } from './supervision.rule.js';
import type {
  RequestStage,
  SupervisionColour,
  SupervisionReason,
  SupervisionStatus,
} from './supervision.states.js';

export const SUPERVISION_STATUS_LABELS = {
  ISSUED: '等答复',
  ANSWERED: '答复了，等区督办看',
  SETTLED: '办结',
  WITHDRAWN: '撤销了',
} as const satisfies Record<SupervisionStatus, string>;

export const SUPERVISION_COLOUR_LABELS = {
  YELLOW: '黄牌',
  RED: '红牌',
} as const satisfies Record<SupervisionColour, string>;

export const SUPERVISION_REASON_LABELS = {
  LATE: '超时',
  VERY_LATE: '超时一半以上',
  REWORK: '多次返工',
  REOPEN: '多次重开',
  BY_HAND: '人工督办',
} as const satisfies Record<SupervisionReason, string>;

export const REQUEST_STAGE_LABELS = {
  ACCEPT: '受理',
  DISPATCH: '派单',
  TAKE: '接单',
  HANDLE: '办理',
  VERIFY: '核查',
} as const satisfies Record<RequestStage, string>;

/** Where a supervision order stands after it rose so many times. */
export const SUPERVISION_LEVEL_LABELS = ['承办单位', '上一级', '区中心'] as const;

export const SUPERVISION_MOMENT_LABELS = {
  REMIND: '提醒',
  YELLOW: '黄牌',
  RED: '红牌',
} as const satisfies Record<SupervisionMoment, string>;

export const SUPERVISION_LISTENER_LABELS = {
  ABOVE: '上一级单位',
  SUPERVISOR: '督办员',
} as const satisfies Record<SupervisionListener, string>;
