import type { StateMachine } from '../state-machine.js';

export const DONATION_STATUSES = ['PROPOSED', 'APPROVED', 'DECLINED'] as const;
export type DonationStatus = (typeof DONATION_STATUSES)[number];
export const DONATION_ACTIONS = ['approve', 'decline'] as const;
export type DonationAction = (typeof DONATION_ACTIONS)[number];

/** Points leave the giver at once; what the committee declines comes back. */
export const DONATION_MACHINE = {
  initial: 'PROPOSED',
  final: ['APPROVED', 'DECLINED'],
  transitions: [
    { action: 'approve', from: ['PROPOSED'], to: 'APPROVED' },
    { action: 'decline', from: ['PROPOSED'], to: 'DECLINED' },
  ],
} as const satisfies StateMachine<DonationStatus, DonationAction>;

export const BANK_USE_STATUSES = ['ASKED', 'PAID', 'DECLINED', 'WITHDRAWN'] as const;
export type BankUseStatus = (typeof BANK_USE_STATUSES)[number];
export const BANK_USE_ACTIONS = ['pay', 'decline', 'withdraw'] as const;
export type BankUseAction = (typeof BANK_USE_ACTIONS)[number];

/** Help that is to be paid from the time bank: the committee confirms the hours once it was given. */
export const BANK_USE_MACHINE = {
  initial: 'ASKED',
  final: ['PAID', 'DECLINED', 'WITHDRAWN'],
  transitions: [
    { action: 'pay', from: ['ASKED'], to: 'PAID' },
    { action: 'decline', from: ['ASKED'], to: 'DECLINED' },
    { action: 'withdraw', from: ['ASKED'], to: 'WITHDRAWN' },
  ],
} as const satisfies StateMachine<BankUseStatus, BankUseAction>;
