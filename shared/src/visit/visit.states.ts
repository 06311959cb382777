import type { StateMachine } from '../state-machine.js';

/** Why a neighbour is looked after (关爱对象). */
export const CARE_KINDS = ['OLDER_ALONE', 'FAMILY_IN_NEED', 'DISABLED', 'OTHER'] as const;
export type CareKind = (typeof CARE_KINDS)[number];
export const CARE_KIND_LABELS = {
  OLDER_ALONE: '独居老人',
  FAMILY_IN_NEED: '困难家庭',
  DISABLED: '残疾人',
  OTHER: '其他要关心的',
} as const satisfies Record<CareKind, string>;

/** Who agreed that she is on the list and visited (个人信息保护法 第二十九条: sensitive data needs separate consent). */
export const CONSENT_GIVERS = ['SELF', 'FAMILY', 'GUARDIAN'] as const;
export type ConsentGiver = (typeof CONSENT_GIVERS)[number];
export const CONSENT_GIVER_LABELS = {
  SELF: '本人同意',
  FAMILY: '家人同意',
  GUARDIAN: '监护人同意',
} as const satisfies Record<ConsentGiver, string>;

/** One visit (走访) of a plan. DUE: nobody was asked yet; PLANNED: it is a task of volunteers. */
export const VISIT_STATUSES = ['DUE', 'PLANNED', 'STARTED', 'DONE', 'MISSED', 'CANCELLED'] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];
export const VISIT_ACTIONS = ['arrange', 'start', 'finish', 'miss', 'cancel'] as const;
export type VisitAction = (typeof VISIT_ACTIONS)[number];
export const VISIT_MACHINE = {
  initial: 'DUE',
  final: ['DONE', 'CANCELLED'],
  transitions: [
    { action: 'arrange', from: ['DUE'], to: 'PLANNED' },
    { action: 'start', from: ['PLANNED'], to: 'STARTED' },
    // MISSED: her phone had no network, and the log came after we had given up on it.
    { action: 'finish', from: ['STARTED', 'MISSED'], to: 'DONE' },
    { action: 'miss', from: ['DUE', 'PLANNED', 'STARTED'], to: 'MISSED' },
    { action: 'cancel', from: ['DUE', 'PLANNED'], to: 'CANCELLED' },
  ],
} as const satisfies StateMachine<VisitStatus, VisitAction>;
export const VISIT_STATUS_LABELS = {
  DUE: '还没安排',
  PLANNED: '安排了',
  STARTED: '正在看望',
  DONE: '看过了',
  MISSED: '没去成',
  CANCELLED: '不去了',
} as const satisfies Record<VisitStatus, string>;

/** What a visitor looks at, one after the other. */
export const VISIT_CHECKS = ['BODY', 'MEALS', 'MEDICINE', 'SAFETY', 'MOOD'] as const;
export type VisitCheck = (typeof VISIT_CHECKS)[number];
export const VISIT_CHECK_LABELS = {
  BODY: '身体',
  MEALS: '吃饭',
  MEDICINE: '用药',
  SAFETY: '用电用气',
  MOOD: '心情',
} as const satisfies Record<VisitCheck, string>;

export const CHECK_ANSWERS = ['GOOD', 'SOSO', 'CARE'] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];
export const CHECK_ANSWER_LABELS = {
  GOOD: '都好',
  SOSO: '一般',
  CARE: '要留意',
} as const satisfies Record<CheckAnswer, string>;

/** How often somebody may be visited, in days. */
export const VISIT_RHYTHMS = [3, 7, 14, 30] as const;
