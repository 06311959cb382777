import type { StateMachine } from '../state-machine.js';

export const WHISTLE_STATUSES = ['OPEN', 'CONCLUDED', 'CANCELLED'] as const;
export type WhistleStatus = (typeof WHISTLE_STATUSES)[number];

export const WHISTLE_ACTIONS = [
  'call',
  'reportIn',
  'decline',
  'insist',
  'release',
  'note',
  'conclude',
  'score',
  'cancel',
] as const;
export type WhistleAction = (typeof WHISTLE_ACTIONS)[number];

/** A street calls departments to one request (街乡吹哨、部门报到). `score` comes after the conclusion and changes no state. */
export const WHISTLE_MACHINE = {
  initial: 'OPEN',
  final: ['CANCELLED'],
  transitions: [
    { action: 'call', from: ['OPEN'], to: 'OPEN' },
    { action: 'reportIn', from: ['OPEN'], to: 'OPEN' },
    { action: 'decline', from: ['OPEN'], to: 'OPEN' },
    { action: 'insist', from: ['OPEN'], to: 'OPEN' },
    { action: 'release', from: ['OPEN'], to: 'OPEN' },
    { action: 'note', from: ['OPEN'], to: 'OPEN' },
    { action: 'conclude', from: ['OPEN'], to: 'CONCLUDED' },
    { action: 'score', from: ['CONCLUDED'], to: 'CONCLUDED' },
    { action: 'cancel', from: ['OPEN'], to: 'CANCELLED' },
  ],
} as const satisfies StateMachine<WhistleStatus, WhistleAction>;

export const WHISTLE_MEMBER_STATUSES = ['CALLED', 'HERE', 'DECLINED', 'RELEASED'] as const;
export type WhistleMemberStatus = (typeof WHISTLE_MEMBER_STATUSES)[number];

export type WhistleMemberAction = 'reportIn' | 'decline' | 'insist' | 'release';

/** One department's part: it reports in, or says why it is not competent; then the street insists or lets it go. */
export const WHISTLE_MEMBER_MACHINE = {
  initial: 'CALLED',
  final: ['HERE', 'RELEASED'],
  transitions: [
    { action: 'reportIn', from: ['CALLED'], to: 'HERE' },
    { action: 'decline', from: ['CALLED'], to: 'DECLINED' },
    { action: 'insist', from: ['DECLINED'], to: 'CALLED' },
    { action: 'release', from: ['DECLINED'], to: 'RELEASED' },
  ],
} as const satisfies StateMachine<WhistleMemberStatus, WhistleMemberAction>;

export const WHISTLE_STATUS_LABELS = {
  OPEN: '正在一起办',
  CONCLUDED: '有结论了',
  CANCELLED: '取消了',
} as const satisfies Record<WhistleStatus, string>;

export const WHISTLE_MEMBER_LABELS = {
  CALLED: '还没报到',
  HERE: '报到了',
  DECLINED: '说不归它管',
  RELEASED: '不用来了',
} as const satisfies Record<WhistleMemberStatus, string>;
