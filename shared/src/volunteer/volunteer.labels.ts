import type {
  ServiceRecordStatus,
  SignupMode,
  SignupStatus,
  Skill,
  TaskKind,
  TaskStatus,
} from './task.states.js';

export const TASK_KIND_LABELS = {
  PATROL: '巡查',
  VISIT: '上门看望',
  ESCORT: '陪老人',
  ERRAND: '跑腿',
  REPAIR: '小修小补',
  MEDIATION: '说和',
  PUBLICITY: '宣传',
  EPIDEMIC: '防疫',
  WASTE: '垃圾分类引导',
  OTHER: '其他',
} as const satisfies Record<TaskKind, string>;

export const TASK_STATUS_LABELS = {
  PUBLISHED: '正在招人',
  DONE: '办好了',
  CANCELLED: '取消了',
} as const satisfies Record<TaskStatus, string>;

export const SIGNUP_MODE_LABELS = {
  FIRST_COME: '先来先得',
  APPROVAL: '要社区点头',
  OFFER: '系统去问',
  ASSIGNED: '社区点名请',
} as const satisfies Record<SignupMode, string>;

export const SIGNUP_STATUS_LABELS = {
  CONFIRMED: '已报名',
  WAITLISTED: '排队等名额',
  APPLIED: '等社区点头',
  CANCELLED: '不去了',
  DECLINED: '这次没排上',
} as const satisfies Record<SignupStatus, string>;

export const SERVICE_RECORD_STATUS_LABELS = {
  PENDING: '等确认',
  CONFIRMED: '已记上',
  DISPUTED: '有疑问',
  REFUSED: '没有通过',
} as const satisfies Record<ServiceRecordStatus, string>;

export const SKILL_LABELS = {
  PATROL: '能爬楼、走 2 小时',
  FIRST_AID: '急救证',
  MEDIATION: '调解证',
  VISITING: '会陪老人',
  COOKING: '做饭',
  REPAIR: '修理',
  TRANSLATION: '翻译',
  HAKKA: '会客家话',
  SIGN_LANGUAGE: '会手语',
  LEADING: '当过队长',
} as const satisfies Record<Skill, string>;
