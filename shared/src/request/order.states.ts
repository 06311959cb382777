import type { StateMachine } from '../state-machine.js';

export const ORDER_STATUSES = [
  'DISPATCHED',
  'TAKEN',
  'HANDLING',
  'DONE',
  'RETURNED',
  'REDISPATCHED',
  'CANCELLED',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** Orders on which somebody works or should. */
export const OPEN_ORDER_STATUSES = ['DISPATCHED', 'TAKEN', 'HANDLING'] as const satisfies OrderStatus[];
/** Orders that no longer count: another unit has them, or nobody needs them. */
export const ENDED_ORDER_STATUSES = ['REDISPATCHED', 'CANCELLED'] as const satisfies OrderStatus[];

export const ORDER_ACTIONS = [
  'take',
  'start',
  'done',
  'return',
  'recall',
  'insist',
  'replace',
  'rework',
  'cancel',
  'split',
  'askExtension',
  'grantExtension',
  'denyExtension',
  'askSuspension',
] as const;
export type OrderAction = (typeof ORDER_ACTIONS)[number];

/**
 * One unit's share of a request. A returned order waits for the dispatcher (a part of another order: for the unit that
 * gave it): insist, or give it to another unit. Once work has begun it cannot be returned any more. `start` may be left
 * out: who reports back has begun.
 */
export const ORDER_MACHINE = {
  initial: 'DISPATCHED',
  final: ['REDISPATCHED', 'CANCELLED'],
  transitions: [
    { action: 'take', from: ['DISPATCHED'], to: 'TAKEN' },
    { action: 'start', from: ['TAKEN'], to: 'HANDLING' },
    { action: 'done', from: ['TAKEN', 'HANDLING'], to: 'DONE' },
    { action: 'return', from: ['DISPATCHED', 'TAKEN'], to: 'RETURNED' },
    { action: 'recall', from: ['DISPATCHED'], to: 'RETURNED' },
    { action: 'insist', from: ['RETURNED'], to: 'DISPATCHED' },
    { action: 'replace', from: ['RETURNED'], to: 'REDISPATCHED' },
    { action: 'rework', from: ['DONE'], to: 'TAKEN' },
    { action: 'cancel', from: ['DISPATCHED', 'TAKEN', 'HANDLING', 'RETURNED'], to: 'CANCELLED' },
  ],
} as const satisfies StateMachine<OrderStatus, OrderAction>;
