/** What giving and the time bank allow. Cities differ: a new version is added, an old one is never changed. */
export interface GivingRule {
  version: number;
  /** First day it counts, 2026-01-01. */
  from: string;
  /** Points a person may give in a month, and at least at once. */
  mostPerMonth: number;
  least: number;
  /** Hours a person's time bank holds at most, and what one hour is in points. */
  bankHours: number;
  pointsPerHour: number;
}

export const GIVING_RULES: readonly GivingRule[] = [
  { version: 1, from: '2026-01-01', mostPerMonth: 500, least: 10, bankHours: 1500, pointsPerHour: 10 },
];

/** The rule in force on a day (2026-11-20); the oldest one for days before it. */
export function givingRuleOn(date: string): GivingRule {
  const inForce = GIVING_RULES.filter(({ from }) => from <= date);
  return inForce.at(-1) ?? GIVING_RULES[0]!;
}

export const DONATION_TARGETS = ['NEIGHBOUR', 'TEAM'] as const;
export type DonationTarget = (typeof DONATION_TARGETS)[number];

/** Whom a time bank may be used for besides oneself. */
export const FAMILY_RELATIONS = ['MOTHER', 'FATHER', 'MOTHER_IN_LAW', 'FATHER_IN_LAW'] as const;
export type FamilyRelation = (typeof FAMILY_RELATIONS)[number];

export const FAMILY_RELATION_LABELS = {
  MOTHER: '妈妈',
  FATHER: '爸爸',
  MOTHER_IN_LAW: '婆婆 / 岳母',
  FATHER_IN_LAW: '公公 / 岳父',
} as const satisfies Record<FamilyRelation, string>;

/** What the person agrees to when a parent is named; a changed text is a new version. */
export const FAMILY_CONSENT_VERSION = '2026-11-01';
