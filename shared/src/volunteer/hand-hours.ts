import type { StateMachine } from '../state-machine.js';

/** Hours entered by hand (补录), from the wish of a volunteer to the decision. */
export const HAND_STATUSES = ['ASKED', 'PENDING', 'CONFIRMED', 'DISPUTED', 'REFUSED', 'WITHDRAWN'] as const;
export type HandStatus = (typeof HAND_STATUSES)[number];
export const HAND_ACTIONS = ['takeUp', 'approve', 'refuse', 'deny', 'withdraw'] as const;
export type HandAction = (typeof HAND_ACTIONS)[number];
export const HAND_MACHINE = {
  initial: 'ASKED',
  final: ['CONFIRMED', 'DISPUTED', 'REFUSED', 'WITHDRAWN'],
  transitions: [
    { action: 'takeUp', from: ['ASKED'], to: 'PENDING' },
    /** The second of the two who vouch. */
    { action: 'approve', from: ['PENDING'], to: 'CONFIRMED' },
    { action: 'refuse', from: ['ASKED', 'PENDING'], to: 'REFUSED' },
    /** Who is said to have been helped says no. */
    { action: 'deny', from: ['PENDING'], to: 'DISPUTED' },
    { action: 'withdraw', from: ['ASKED', 'PENDING'], to: 'WITHDRAWN' },
  ],
} as const satisfies StateMachine<HandStatus, HandAction>;

export const HAND_STATUS_LABELS = {
  ASKED: '等社区填',
  PENDING: '等复核',
  CONFIRMED: '已记上',
  DISPUTED: '有疑问',
  REFUSED: '没有通过',
  WITHDRAWN: '撤回了',
} as const satisfies Record<HandStatus, string>;

/** Who was helped: somebody with an account, a unit, or somebody who must be asked by telephone. */
export const HELPED_KINDS = ['PERSON', 'UNIT', 'UNKNOWN'] as const;
export type HelpedKind = (typeof HELPED_KINDS)[number];

/** CALLED: the approver asked by telephone and says so. */
export const HELPED_ANSWERS = ['WAITING', 'YES', 'NO', 'CALLED'] as const;
export type HelpedAnswer = (typeof HELPED_ANSWERS)[number];

/** What is allowed by hand (补录规则). The exception must stay one; cities differ on how small. */
export interface HandRule {
  /** Days back that may be entered. */
  readonly daysBack: number;
  /** Minutes of one entry. */
  readonly leastMinutes: number;
  readonly mostMinutes: number;
  /** Minutes in a month of the city, of a unit and of a volunteer. */
  readonly unitMonthMinutes: number;
  readonly personMonthMinutes: number;
  /** Who was helped and does not answer for so many days may be asked by telephone. */
  readonly callAfterDays: number;
}

/** Forty hours a month for a unit, eight for a person, thirty days back; in force until the district enters its own. */
export const DEFAULT_HAND_RULE: HandRule = {
  daysBack: 30,
  leastMinutes: 15,
  mostMinutes: 480,
  unitMonthMinutes: 2400,
  personMonthMinutes: 480,
  callAfterDays: 3,
};

/**
 * Whether hours of a community (12 digits) may be vouched for by a unit that reaches `regionCode`: what stands above it
 * (street, district), or the committee of another community of the same street.
 */
export function vouchesFor(regionCode: string, communityCode: string): boolean {
  const STREET_DIGITS = 9;
  if (regionCode.length <= STREET_DIGITS) return communityCode.startsWith(regionCode);
  return (
    regionCode !== communityCode &&
    regionCode.slice(0, STREET_DIGITS) === communityCode.slice(0, STREET_DIGITS)
  );
}
