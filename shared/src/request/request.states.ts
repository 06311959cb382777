import type { StateMachine } from '../state-machine.js';

export const REQUEST_STATUSES = [
  'SUBMITTED',
  'ACCEPTED',
  'IN_PROGRESS',
  'HANDLED',
  'CLOSED',
  'REJECTED',
  'WITHDRAWN',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

export const REQUEST_ACTIONS = [
  'accept',
  'reject',
  'withdraw',
  'dispatch',
  'makeTask',
  'redispatch',
  'handled',
  'fellThrough',
  'verifyPass',
  'verifyFail',
  'rate',
  'survey',
  'reopen',
  'comment',
  'support',
] as const;
export type RequestAction = (typeof REQUEST_ACTIONS)[number];

/** Collect → file → dispatch → handle → report back → verify → close → evaluate (数字城管). */
export const REQUEST_MACHINE = {
  initial: 'SUBMITTED',
  final: ['REJECTED', 'WITHDRAWN'],
  transitions: [
    { action: 'accept', from: ['SUBMITTED'], to: 'ACCEPTED' },
    { action: 'reject', from: ['SUBMITTED'], to: 'REJECTED' },
    { action: 'withdraw', from: ['SUBMITTED', 'ACCEPTED'], to: 'WITHDRAWN' },
    { action: 'dispatch', from: ['ACCEPTED'], to: 'IN_PROGRESS' },
    { action: 'makeTask', from: ['ACCEPTED'], to: 'IN_PROGRESS' },
    { action: 'redispatch', from: ['IN_PROGRESS'], to: 'IN_PROGRESS' },
    { action: 'handled', from: ['IN_PROGRESS'], to: 'HANDLED' },
    { action: 'fellThrough', from: ['IN_PROGRESS'], to: 'ACCEPTED' },
    { action: 'verifyPass', from: ['HANDLED'], to: 'CLOSED' },
    { action: 'verifyFail', from: ['HANDLED'], to: 'IN_PROGRESS' },
    { action: 'reopen', from: ['CLOSED'], to: 'IN_PROGRESS' },
  ],
} as const satisfies StateMachine<RequestStatus, RequestAction>;

/** A reporter may reopen a closed request for this many days. */
export const REOPEN_DAYS = 15;

export const TIERS = ['SMALL', 'BIG', 'HARD'] as const;
export type Tier = (typeof TIERS)[number];

export const VISIBILITIES = ['PUBLIC', 'PRIVATE'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const SOLVED_ANSWERS = ['YES', 'PARTLY', 'NO'] as const;
export type SolvedAnswer = (typeof SOLVED_ANSWERS)[number];
