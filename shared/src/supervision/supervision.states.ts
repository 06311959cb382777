import type { StateMachine } from '../state-machine.js';

export const SUPERVISION_STATUSES = ['ISSUED', 'ANSWERED', 'SETTLED', 'WITHDRAWN'] as const;
export type SupervisionStatus = (typeof SUPERVISION_STATUSES)[number];

export const SUPERVISION_ACTIONS = ['answer', 'accept', 'sendBack', 'escalate', 'withdraw'] as const;
export type SupervisionAction = (typeof SUPERVISION_ACTIONS)[number];

/** A supervision order (督办单) is answered by a date and the answer is judged, or it rises one level. */
export const SUPERVISION_MACHINE = {
  initial: 'ISSUED',
  final: ['SETTLED', 'WITHDRAWN'],
  transitions: [
    { action: 'answer', from: ['ISSUED'], to: 'ANSWERED' },
    { action: 'accept', from: ['ANSWERED'], to: 'SETTLED' },
    { action: 'sendBack', from: ['ANSWERED'], to: 'ISSUED' },
    { action: 'escalate', from: ['ISSUED'], to: 'ISSUED' },
    { action: 'withdraw', from: ['ISSUED', 'ANSWERED'], to: 'WITHDRAWN' },
  ],
} as const satisfies StateMachine<SupervisionStatus, SupervisionAction>;

export const SUPERVISION_COLOURS = ['YELLOW', 'RED'] as const;
export type SupervisionColour = (typeof SUPERVISION_COLOURS)[number];

/** Why it was issued: the time of a stage is over, half as long again, done anew too often, opened anew too often, or somebody saw a need. */
export const SUPERVISION_REASONS = ['LATE', 'VERY_LATE', 'REWORK', 'REOPEN', 'BY_HAND'] as const;
export type SupervisionReason = (typeof SUPERVISION_REASONS)[number];

/** What a request waits for. Each stage has its own clock. */
export const REQUEST_STAGES = ['ACCEPT', 'DISPATCH', 'TAKE', 'HANDLE', 'VERIFY'] as const;
export type RequestStage = (typeof REQUEST_STAGES)[number];
