import { chanceOfAtLeast, peopleToAsk } from './chances.js';
import type { Candidate, Ranked } from './ranking.js';

/** All places of a shift fill with this probability, if enough people fit. */
export const TARGET = 0.95;

const MOST_A_DAY = 2;
const MOST_A_WEEK = 5;

/** A role with its missing places and the people who may take one, best first. */
export interface OpenRole<C extends Candidate> {
  readonly roleId: string;
  readonly missing: number;
  /** Yes-chances of people who were asked and have not answered. */
  readonly asked: readonly number[];
  readonly ranked: readonly Ranked<C>[];
}

export interface Invitation<C> {
  readonly roleId: string;
  readonly ranked: Ranked<C>;
}

export interface InvitePlan<C> {
  /** Best first. */
  readonly invitations: readonly Invitation<C>[];
  /** Probability that all places fill whose role has enough people. */
  readonly confidence: number;
  /** Places for which there are not even enough people to ask, by role. */
  readonly short: ReadonlyMap<string, number>;
}

/** Whether one may still ask her: offers she got today and in the last seven days. */
export function mayBeAsked(offers: { today: number; week: number }, urgent: boolean): boolean {
  return urgent || (offers.today < MOST_A_DAY && offers.week < MOST_A_WEEK);
}

/** The yes-chance that the plan counts with. */
export const yesChance = ({ acceptance, reliability }: Candidate): number => acceptance * reliability;

/**
 * Whom to ask now, each person for one role: the smallest set, in the order of the ranking, with which all places fill
 * with `TARGET` probability. Roles with the least choice choose first.
 */
export function planInvitations<C extends Candidate>(roles: readonly OpenRole<C>[]): InvitePlan<C> {
  const open = roles.filter(({ missing }) => missing > 0);
  const perRole = TARGET ** (1 / Math.max(1, open.length));
  const taken = new Set<string>();
  const invitations: Invitation<C>[] = [];
  const short = new Map<string, number>();
  let confidence = 1;
  for (const role of [...open].sort(byChoice)) {
    const free = role.ranked.filter(({ candidate }) => !taken.has(candidate.personId));
    const chances = free.map(({ candidate }) => yesChance(candidate));
    const count = howMany(role, chances, perRole);
    for (const ranked of free.slice(0, count)) {
      taken.add(ranked.candidate.personId);
      invitations.push({ roleId: role.roleId, ranked });
    }
    const lacking = role.missing - role.asked.length - free.length;
    if (lacking > 0) short.set(role.roleId, lacking);
    else confidence *= chanceOfAtLeast(role.missing, [...role.asked, ...chances.slice(0, count)]);
  }
  invitations.sort((a, b) => a.ranked.cost - b.ranked.cost);
  return { invitations, confidence: short.size === open.length && open.length > 0 ? 0 : confidence, short };
}

function howMany<C extends Candidate>(role: OpenRole<C>, chances: number[], target: number): number {
  const { missing, asked } = role;
  if (chanceOfAtLeast(missing, asked) >= target) return 0;
  const all = peopleToAsk(missing, [...asked, ...chances], target);
  return Math.max(0, all - asked.length);
}

function byChoice<C extends Candidate>(a: OpenRole<C>, b: OpenRole<C>): number {
  return a.ranked.length / a.missing - b.ranked.length / b.missing || (a.roleId < b.roleId ? -1 : 1);
}
