import type { StateMachine } from '../state-machine.js';

export const REDEMPTION_STATUSES = ['HELD', 'FULFILLED', 'CANCELLED', 'EXPIRED', 'RETURNED'] as const;
export type RedemptionStatus = (typeof REDEMPTION_STATUSES)[number];

export const REDEMPTION_ACTIONS = ['fulfil', 'cancel', 'expire', 'return'] as const;
export type RedemptionAction = (typeof REDEMPTION_ACTIONS)[number];

/** Points and stock are held together until somebody comes for the goods, changes her mind, or the time is over. */
export const REDEMPTION_MACHINE = {
  initial: 'HELD',
  final: ['CANCELLED', 'EXPIRED', 'RETURNED'],
  transitions: [
    { action: 'fulfil', from: ['HELD'], to: 'FULFILLED' },
    { action: 'cancel', from: ['HELD'], to: 'CANCELLED' },
    { action: 'expire', from: ['HELD'], to: 'EXPIRED' },
    { action: 'return', from: ['FULFILLED'], to: 'RETURNED' },
  ],
} as const satisfies StateMachine<RedemptionStatus, RedemptionAction>;

/** How the partner got to know the code. */
export const FULFIL_WAYS = ['SCAN', 'TYPE'] as const;
export type FulfilWay = (typeof FULFIL_WAYS)[number];
