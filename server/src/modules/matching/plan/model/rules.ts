import { RELAXABLE_RULES, type RelaxableRule } from '@linli/shared';

/** Why somebody is not in question for a place. A person may be kept by several of them at once. */
export const RULES = [
  'SKILL',
  'CERTIFICATE',
  'FITNESS',
  'AGE',
  'INSURANCE',
  'DISTANCE',
  'NOT_FREE',
  'OVERLAP',
  'REST',
  'DAILY_MAXIMUM',
  'WEEKLY_MAXIMUM',
  'PAUSED',
  'ASKED_OFTEN',
  'ASKED_BEFORE',
  'EXCLUDED',
] as const;
export type Rule = (typeof RULES)[number];

/** Rules an organiser may think away; the others are facts, or her own decisions. Gentlest first. */
export type Relaxable = RelaxableRule;
export const RELAXABLE = RELAXABLE_RULES satisfies readonly Rule[];

/** One bit per rule, so that a set of them is a number. */
export const BIT = Object.fromEntries(RULES.map((rule, at) => [rule, 1 << at])) as Readonly<
  Record<Rule, number>
>;

/** The rules in a set, in the order of `RULES`. */
export const rulesIn = (bits: number): Rule[] => RULES.filter((rule) => (bits & BIT[rule]) !== 0);
