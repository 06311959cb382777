import type { StateMachine } from '../state-machine.js';

export const REQUEST_STATUSES = [
  'SUBMITTED',
  'ACCEPTED',
  'IN_PROGRESS',
  'SUSPENDED',
  'DELIBERATING',
  'HANDLED',
  'CLOSED',
  'REJECTED',
  'WITHDRAWN',
  'MERGED',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

export const REQUEST_ACTIONS = [
  'accept',
  'reject',
  'withdraw',
  'merge',
  'file',
  'dispatch',
  'makeTask',
  'redispatch',
  'handled',
  'fellThrough',
  'askSuspension',
  'suspend',
  'denySuspension',
  'resume',
  'retier',
  'deliberate',
  'verifyPass',
  'verifyFail',
  'rate',
  'survey',
  'reopen',
  'ask',
  'answer',
  'readAnswer',
  'comment',
  'support',
  'reclassify',
] as const;
export type RequestAction = (typeof REQUEST_ACTIONS)[number];

/** Steps that leave a request where it is. */
export const REQUEST_REMARKS = [
  'askSuspension',
  'denySuspension',
  'rate',
  'reclassify',
  'survey',
  'ask',
  'answer',
  'readAnswer',
  'comment',
  'support',
] as const satisfies RequestAction[];

/** Where somebody still has to do something; the others are over. */
export const OPEN_REQUEST_STATUSES = [
  'SUBMITTED',
  'ACCEPTED',
  'IN_PROGRESS',
  'SUSPENDED',
  'DELIBERATING',
  'HANDLED',
] as const satisfies RequestStatus[];

/**
 * Collect → file → dispatch → handle → report back → verify → close → evaluate (数字城管).
 *
 * `accept` answers the reporter: we take it in. `file` (立案) makes it a case the district answers for, with a time of its
 * own (`filedAt`): from then on it cannot be withdrawn, only brought to an end. Small places need no step for it: giving
 * the request to somebody (`dispatch`, `makeTask`, `deliberate`) files it in the same moment.
 *
 * `retier` puts it before the dispatcher again under another weight, from wherever it is worked on; `deliberate` hands a hard matter
 * to everybody (大家商量). Number, clock and reporter stay.
 */
export const REQUEST_MACHINE = {
  initial: 'SUBMITTED',
  final: ['REJECTED', 'WITHDRAWN', 'MERGED'],
  transitions: [
    { action: 'accept', from: ['SUBMITTED'], to: 'ACCEPTED' },
    { action: 'reject', from: ['SUBMITTED'], to: 'REJECTED' },
    { action: 'withdraw', from: ['SUBMITTED', 'ACCEPTED'], to: 'WITHDRAWN' },
    { action: 'merge', from: ['SUBMITTED', 'ACCEPTED'], to: 'MERGED' },
    { action: 'file', from: ['ACCEPTED'], to: 'ACCEPTED' },
    { action: 'dispatch', from: ['ACCEPTED'], to: 'IN_PROGRESS' },
    { action: 'makeTask', from: ['ACCEPTED'], to: 'IN_PROGRESS' },
    { action: 'redispatch', from: ['IN_PROGRESS'], to: 'IN_PROGRESS' },
    { action: 'handled', from: ['IN_PROGRESS'], to: 'HANDLED' },
    { action: 'fellThrough', from: ['IN_PROGRESS'], to: 'ACCEPTED' },
    { action: 'suspend', from: ['IN_PROGRESS'], to: 'SUSPENDED' },
    { action: 'resume', from: ['SUSPENDED'], to: 'IN_PROGRESS' },
    { action: 'retier', from: ['ACCEPTED', 'IN_PROGRESS', 'DELIBERATING'], to: 'ACCEPTED' },
    { action: 'deliberate', from: ['ACCEPTED', 'IN_PROGRESS'], to: 'DELIBERATING' },
    { action: 'verifyPass', from: ['HANDLED'], to: 'CLOSED' },
    { action: 'verifyFail', from: ['HANDLED'], to: 'IN_PROGRESS' },
    { action: 'reopen', from: ['CLOSED'], to: 'IN_PROGRESS' },
  ],
} as const satisfies StateMachine<RequestStatus, RequestAction>;

/** A reporter may reopen a closed request for this many days. */
export const REOPEN_DAYS = 15;

/** Nothing is suspended for longer at once. */
export const LONGEST_SUSPENSION_DAYS = 180;

export const TIERS = ['SMALL', 'BIG', 'HARD'] as const;
export type Tier = (typeof TIERS)[number];

export const VISIBILITIES = ['PUBLIC', 'PRIVATE'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const SOLVED_ANSWERS = ['YES', 'PARTLY', 'NO'] as const;
export type SolvedAnswer = (typeof SOLVED_ANSWERS)[number];
