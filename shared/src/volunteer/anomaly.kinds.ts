/** What a supervisor looks into: how hours came about. */
export const ANOMALY_KINDS = [
  'SAME_DEVICE',
  'SAME_TIMES',
  'ORGANISER',
  'RECIPROCAL',
  'BY_HAND',
  'FAR',
] as const;
export type AnomalyKind = (typeof ANOMALY_KINDS)[number];
export const ANOMALY_KIND_LABELS = {
  SAME_DEVICE: '一部手机签了多人',
  SAME_TIMES: '时间一模一样',
  ORGANISER: '一人确认得特别多',
  RECIPROCAL: '互相确认',
  BY_HAND: '补录特别多',
  FAR: '常在远处签到',
} as const satisfies Record<AnomalyKind, string>;

/** LOOKED: being looked into; JUSTIFIED: nothing to it; WITHDRAWN: the hours behind it were taken back. */
export const ANOMALY_STATUSES = ['OPEN', 'LOOKED', 'JUSTIFIED', 'WITHDRAWN'] as const;
export type AnomalyStatus = (typeof ANOMALY_STATUSES)[number];
export const ANOMALY_STATUS_LABELS = {
  OPEN: '没看过',
  LOOKED: '在看',
  JUSTIFIED: '说得通',
  WITHDRAWN: '时长撤回了',
} as const satisfies Record<AnomalyStatus, string>;
