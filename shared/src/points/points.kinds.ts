/**
 * Accounts of the ledger. MINT is where a year's budgets come from: the one account that is negative by nature.
 * Hours that wait for confirmation are no points yet and therefore on no account.
 */
export const POINTS_ACCOUNT_KINDS = [
  'MINT',
  'ISSUER',
  'VOLUNTEER',
  'HELD',
  'REDEEMED',
  'DONATED',
  'EXPIRED',
  /** Hours laid by for one's own or a parent's later help. */
  'TIME_BANK',
] as const;
export type PointsAccountKind = (typeof POINTS_ACCOUNT_KINDS)[number];

/** What a posting does; its amounts say how much. */
export const POSTING_KINDS = [
  /** A unit's budget of a year, from the mint. */
  'BUDGET',
  /** Confirmed hours became points. */
  'AWARD',
  /** An award is taken back. */
  'REVERSAL',
  /** Points are put aside for something that is being redeemed. */
  'HOLD',
  /** What was put aside comes back. */
  'RELEASE',
  /** What was put aside is spent. */
  'REDEEM',
  /** Points are given away. */
  'DONATE',
  /** Points out of what others gave. */
  'GRANT',
  /** Something spent or given comes back. */
  'RESTORE',
  /** Points reached their last day. */
  'EXPIRE',
  /** Points that were left when a volunteer closed her account. */
  'FORFEIT',
  /** Points are laid by in the time bank. */
  'SAVE',
  /** Help is paid from the time bank. */
  'HELP',
] as const;
export type PostingKind = (typeof POSTING_KINDS)[number];

/** The largest amount of a posting; the smallest is 1. */
export const MOST_POINTS = 2_147_483_647;

/** Days that points may still be used when they come back after their last day; once for each lot. */
export const GRACE_DAYS = 30;

/** Days before the last day of points at which their owner is told. */
export const WARNING_DAYS = 30;
