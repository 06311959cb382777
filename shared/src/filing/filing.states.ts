import type { StateMachine } from '../state-machine.js';

export const FILING_STATUSES = ['ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'REVOKED', 'EXPIRED'] as const;
export type FilingStatus = (typeof FILING_STATUSES)[number];

export const FILING_ACTIONS = ['approve', 'refuse', 'withdraw', 'revoke', 'expire'] as const;
export type FilingAction = (typeof FILING_ACTIONS)[number];

/** A record-only filing (事件报备): while it is approved and not over, the request is left out of the completion rate. */
export const FILING_MACHINE = {
  initial: 'ASKED',
  final: ['REFUSED', 'WITHDRAWN', 'REVOKED', 'EXPIRED'],
  transitions: [
    { action: 'approve', from: ['ASKED'], to: 'APPROVED' },
    { action: 'refuse', from: ['ASKED'], to: 'REFUSED' },
    { action: 'withdraw', from: ['ASKED'], to: 'WITHDRAWN' },
    { action: 'revoke', from: ['APPROVED'], to: 'REVOKED' },
    { action: 'expire', from: ['APPROVED'], to: 'EXPIRED' },
  ],
} as const satisfies StateMachine<FilingStatus, FilingAction>;

/** Handled on the spot, or known and excluded for a while. */
export const FILING_KINDS = ['ON_SPOT', 'KNOWN'] as const;
export type FilingKind = (typeof FILING_KINDS)[number];

export const FILING_STATUS_LABELS = {
  ASKED: '等批',
  APPROVED: '批了，先不计',
  REFUSED: '没批',
  WITHDRAWN: '收回了',
  REVOKED: '撤销了',
  EXPIRED: '到期了，又计了',
} as const satisfies Record<FilingStatus, string>;

export const FILING_KIND_LABELS = {
  ON_SPOT: '当场办好了',
  KNOWN: '情况已知，暂时办不了',
} as const satisfies Record<FilingKind, string>;

/** The same about what was put right on the spot and never counted as a case. */
export const SPOT_FILING_LABELS = {
  ASKED: '等批',
  APPROVED: '批了，存着备查',
  REFUSED: '没批',
  WITHDRAWN: '收回了',
  REVOKED: '撤销了',
  EXPIRED: '备查期满了',
} as const satisfies Record<FilingStatus, string>;
