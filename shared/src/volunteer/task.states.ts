import type { StateMachine } from '../state-machine.js';

export const TASK_STATUSES = ['PUBLISHED', 'DONE', 'CANCELLED'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];
export const TASK_ACTIONS = ['complete', 'cancel'] as const;
export type TaskAction = (typeof TASK_ACTIONS)[number];
export const TASK_MACHINE = {
  initial: 'PUBLISHED',
  final: ['DONE', 'CANCELLED'],
  transitions: [
    { action: 'complete', from: ['PUBLISHED'], to: 'DONE' },
    { action: 'cancel', from: ['PUBLISHED'], to: 'CANCELLED' },
  ],
} as const satisfies StateMachine<TaskStatus, TaskAction>;

export const TASK_KINDS = [
  'PATROL',
  'VISIT',
  'ESCORT',
  'ERRAND',
  'REPAIR',
  'MEDIATION',
  'PUBLICITY',
  'EPIDEMIC',
  'WASTE',
  'OTHER',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export const SIGNUP_MODES = ['FIRST_COME', 'APPROVAL', 'OFFER', 'ASSIGNED'] as const;
export type SignupMode = (typeof SIGNUP_MODES)[number];

export const SIGNUP_STATUSES = ['CONFIRMED', 'WAITLISTED', 'APPLIED', 'CANCELLED', 'DECLINED'] as const;
export type SignupStatus = (typeof SIGNUP_STATUSES)[number];
export const SIGNUP_ACTIONS = ['cancel', 'promote', 'approve', 'decline'] as const;
export type SignupAction = (typeof SIGNUP_ACTIONS)[number];
export const SIGNUP_MACHINE = {
  initial: 'APPLIED',
  final: ['CANCELLED', 'DECLINED'],
  transitions: [
    { action: 'approve', from: ['APPLIED'], to: 'CONFIRMED' },
    { action: 'decline', from: ['APPLIED'], to: 'DECLINED' },
    { action: 'promote', from: ['WAITLISTED'], to: 'CONFIRMED' },
    { action: 'cancel', from: ['CONFIRMED', 'WAITLISTED', 'APPLIED'], to: 'CANCELLED' },
  ],
} as const satisfies StateMachine<SignupStatus, SignupAction>;

export const OFFER_STATUSES = ['OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

/** REFUSED: entered by hand and not vouched for, so the time is free again. */
export const SERVICE_RECORD_STATUSES = ['PENDING', 'CONFIRMED', 'DISPUTED', 'REFUSED'] as const;
export type ServiceRecordStatus = (typeof SERVICE_RECORD_STATUSES)[number];

export const SKILLS = [
  'PATROL',
  'FIRST_AID',
  'MEDIATION',
  'VISITING',
  'COOKING',
  'REPAIR',
  'TRANSLATION',
  'HAKKA',
  'SIGN_LANGUAGE',
  'LEADING',
] as const;
export type Skill = (typeof SKILLS)[number];

/** Skills that come with a paper which the committee can look at. */
export const PAPER_SKILLS = [
  'FIRST_AID',
  'MEDIATION',
  'REPAIR',
  'TRANSLATION',
  'SIGN_LANGUAGE',
] as const satisfies readonly Skill[];

/** Half-day blocks of a week, Monday morning first: index = weekday(0..6) × 3 + (0 morning, 1 afternoon, 2 evening). */
export const AVAILABILITY_BLOCKS = 21;
