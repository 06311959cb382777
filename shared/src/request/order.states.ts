import type { StateMachine } from '../state-machine.js';

export const ORDER_STATUSES = ['DISPATCHED', 'TAKEN', 'DONE', 'RETURNED', 'REDISPATCHED'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export const ORDER_ACTIONS = ['take', 'done', 'return', 'insist', 'replace', 'rework'] as const;
export type OrderAction = (typeof ORDER_ACTIONS)[number];

/** One unit's share of a request. A returned order waits for the dispatcher: insist, or give it to another unit. */
export const ORDER_MACHINE = {
  initial: 'DISPATCHED',
  final: ['REDISPATCHED'],
  transitions: [
    { action: 'take', from: ['DISPATCHED'], to: 'TAKEN' },
    { action: 'done', from: ['TAKEN'], to: 'DONE' },
    { action: 'return', from: ['DISPATCHED', 'TAKEN'], to: 'RETURNED' },
    { action: 'insist', from: ['RETURNED'], to: 'DISPATCHED' },
    { action: 'replace', from: ['RETURNED', 'DISPATCHED'], to: 'REDISPATCHED' },
    { action: 'rework', from: ['DONE'], to: 'TAKEN' },
  ],
} as const satisfies StateMachine<OrderStatus, OrderAction>;
