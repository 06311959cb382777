import type { StateMachine } from '../state-machine.js';

export const ACTIVITY_STATUSES = [
  'DRAFT',
  'IN_REVIEW',
  'PUBLISHED',
  'CLOSED',
  'HELD',
  'SUMMED_UP',
  'CANCELLED',
] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

export const ACTIVITY_ACTIONS = [
  'submit',
  'publish',
  'approve',
  'return',
  'withdraw',
  'close',
  'reopen',
  'hold',
  'sumUp',
  'cancel',
] as const;
export type ActivityAction = (typeof ACTIVITY_ACTIONS)[number];

/**
 * An activity of a committee. Whether a draft is published or submitted for review is the street's rule, not the
 * machine's. CLOSED: nobody new signs up, those who wait still move up. HELD: it is over.
 */
export const ACTIVITY_MACHINE = {
  initial: 'DRAFT',
  final: ['SUMMED_UP', 'CANCELLED'],
  transitions: [
    { action: 'submit', from: ['DRAFT'], to: 'IN_REVIEW' },
    { action: 'publish', from: ['DRAFT'], to: 'PUBLISHED' },
    { action: 'approve', from: ['IN_REVIEW'], to: 'PUBLISHED' },
    { action: 'return', from: ['IN_REVIEW'], to: 'DRAFT' },
    { action: 'withdraw', from: ['IN_REVIEW'], to: 'DRAFT' },
    { action: 'close', from: ['PUBLISHED'], to: 'CLOSED' },
    { action: 'reopen', from: ['CLOSED'], to: 'PUBLISHED' },
    { action: 'hold', from: ['PUBLISHED', 'CLOSED'], to: 'HELD' },
    { action: 'sumUp', from: ['HELD'], to: 'SUMMED_UP' },
    { action: 'cancel', from: ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'CLOSED'], to: 'CANCELLED' },
  ],
} as const satisfies StateMachine<ActivityStatus, ActivityAction>;

/** Who an activity is for. Volunteers come alone; families bring their children. */
export const ACTIVITY_AUDIENCES = ['RESIDENTS', 'FAMILIES', 'VOLUNTEERS'] as const;
export type ActivityAudience = (typeof ACTIVITY_AUDIENCES)[number];

/** Whom it suits well. */
export const ACTIVITY_FITS = ['CHILDREN', 'ELDERLY'] as const;
export type ActivityFit = (typeof ACTIVITY_FITS)[number];

/** How the organiser knew who came: by her code, or by finding her on the list. */
export const ARRIVAL_WAYS = ['SCAN', 'LIST'] as const;
export type ArrivalWay = (typeof ARRIVAL_WAYS)[number];

/** First tap of the survey. */
export const ACTIVITY_LIKES = ['GOOD', 'OK', 'BAD'] as const;
export type ActivityLike = (typeof ACTIVITY_LIKES)[number];

/** An age from which somebody counts as grown up. */
export const ADULT_AGE = 18;
/** Nobody brings more people along. */
export const MOST_IN_PARTY = 10;
