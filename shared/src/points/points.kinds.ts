export const POINTS_ACCOUNT_KINDS = [
  'ISSUER',
  'PENDING',
  'VOLUNTEER',
  'HELD',
  'REDEEMED',
  'DONATED',
  'EXPIRED',
] as const;
export type PointsAccountKind = (typeof POINTS_ACCOUNT_KINDS)[number];

export const POSTING_KINDS = ['AWARD', 'REVERSAL'] as const;
export type PostingKind = (typeof POSTING_KINDS)[number];

/** Default rule: 1 confirmed hour = 10 points, nights (22–6) and urgent tasks × 1.5, at most 60 a day. */
export const DEFAULT_POINTS_RULE = {
  version: 1,
  perHour: 10,
  nightFactor: 1.5,
  urgentFactor: 1.5,
  dailyCap: 60,
} as const;
