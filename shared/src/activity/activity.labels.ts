import type { ActivityAudience, ActivityFit, ActivityLike, ActivityStatus } from './activity.states.js';

export const ACTIVITY_STATUS_LABELS = {
  DRAFT: '草稿',
  IN_REVIEW: '等街道看',
  PUBLISHED: '正在报名',
  CLOSED: '报名截止了',
  HELD: '办过了',
  SUMMED_UP: '有小结了',
  CANCELLED: '不办了',
} as const satisfies Record<ActivityStatus, string>;

export const ACTIVITY_AUDIENCE_LABELS = {
  RESIDENTS: '街坊都能来',
  FAMILIES: '一家人来',
  VOLUNTEERS: '志愿者来',
} as const satisfies Record<ActivityAudience, string>;

export const ACTIVITY_FIT_LABELS = {
  CHILDREN: '带孩子',
  ELDERLY: '适合老人',
} as const satisfies Record<ActivityFit, string>;

export const ACTIVITY_LIKE_LABELS = {
  GOOD: '挺好的',
  OK: '还行',
  BAD: '不太好',
} as const satisfies Record<ActivityLike, string>;
