import type { SignupStatus } from '@linli/shared';

/** Signups that hold their person's time. */
export const HOLDING = ['CONFIRMED', 'WAITLISTED', 'APPLIED'] as const;

export const isHolding = (status: SignupStatus): boolean => (HOLDING as readonly string[]).includes(status);
