import type { Skill } from '@linli/shared';

/** What the ranking knows of one person and one place in a shift that she may take. Minutes, metres, shares of 1. */
export interface Candidate {
  readonly personId: string;
  /** From her home; null when it is not known. */
  readonly distance: number | null;
  readonly maxDistance: number;
  /** Whether she said that she is free then. */
  readonly free: boolean;
  readonly acceptance: number;
  readonly reliability: number;
  /** In the last 14 days. */
  readonly recentOffers: number;
  readonly recentMinutes: number;
  /** Whether she did this before: the same request, or the same meeting point and kind. */
  readonly again: boolean;
  /** Skills that the place asks for and she has. */
  readonly skills: readonly Skill[];
  /** The people there speak what she has not said to speak. */
  readonly foreign?: boolean;
}

/** What makes a task more pressing than others, the same for everybody. */
export interface Pressure {
  /** Whole days since it was published with places open. */
  readonly waitingDays: number;
  readonly urgent: boolean;
  /** Share of the places that are taken. */
  readonly filled: number;
  /** People who are being asked for a place that is missing, at most 1: a task that is well looked after can wait. */
  readonly asked: number;
}

/** Why somebody is there where she is, strongest last. */
export type ReasonPart =
  | { code: 'waiting'; days: number }
  | { code: 'urgent' }
  | { code: 'skill'; skills: readonly Skill[] }
  | { code: 'near'; metres: number }
  | { code: 'free' }
  | { code: 'again' };

export interface Ranked<C> {
  readonly candidate: C;
  /** Lower is better. */
  readonly cost: number;
  readonly reasons: readonly ReasonPart[];
}

/** What makes up a cost; lower is better, `again` is negative. */
export interface CostTerms {
  /** Way ÷ how far she goes. */
  readonly distance: number;
  /** 1 − chance that she says yes and comes. */
  readonly answer: number;
  /** What she was asked and did lately. */
  readonly fatigue: number;
  readonly notFree: number;
  readonly again: number;
  readonly language: number;
}

export const UNKNOWN_DISTANCE = 0.8;
const FORGOTTEN_AFTER_DAYS = 2;
const MOST_PARTS = 3;

/** Weights against the distance, whose own is 1 for the whole way a person is willing to go. */
export const WEIGHTS = {
  answer: 1,
  /** Per offer and per hour in the last 14 days: who was asked or did much lately is asked later. */
  offer: 0.25,
  hour: 0.05,
  notFree: 1,
  again: 0.5,
  language: 0.3,
  waitingDay: 0.2,
  urgent: 0.6,
  filled: 0.4,
  asked: 0.3,
} as const;

/** The cost of a person for a place, term by term. */
export function costTerms(candidate: Candidate): CostTerms {
  const { distance, maxDistance, acceptance, reliability, recentOffers, recentMinutes } = candidate;
  return {
    distance: distance === null ? UNKNOWN_DISTANCE : distance / Math.max(1, maxDistance),
    answer: WEIGHTS.answer * (1 - acceptance * reliability),
    fatigue: WEIGHTS.offer * recentOffers + (WEIGHTS.hour * recentMinutes) / 60,
    notFree: candidate.free ? 0 : WEIGHTS.notFree,
    again: candidate.again ? -WEIGHTS.again : 0,
    language: candidate.foreign ? WEIGHTS.language : 0,
  };
}

/** The cost of a person for a place: distance, likely answer, fatigue, minus continuity. */
export function costOf(candidate: Candidate): number {
  const { distance, answer, fatigue, notFree, again, language } = costTerms(candidate);
  return distance + answer + fatigue + notFree + again + language;
}

/** How much a task is moved up for everybody, so that forgotten ones get seen. */
export function pressureOf({ waitingDays, urgent, filled, asked }: Pressure): number {
  const forgotten = WEIGHTS.waitingDay * Math.min(waitingDays, 10);
  return forgotten + (urgent ? WEIGHTS.urgent : 0) - WEIGHTS.filled * filled - WEIGHTS.asked * asked;
}

/** Whom to ask first. Equal ones keep an order that does not depend on how they came. */
export function rank<C extends Candidate>(candidates: readonly C[]): Ranked<C>[] {
  return candidates
    .map((candidate) => ({ candidate, cost: costOf(candidate), reasons: reasonsOf(candidate) }))
    .sort((a, b) => a.cost - b.cost || (a.candidate.personId < b.candidate.personId ? -1 : 1));
}

/** The same, seen by one person: which task to show first. `id` breaks ties. */
export function rankTasks<T extends Candidate & Pressure & { id: string }>(tasks: readonly T[]): Ranked<T>[] {
  return tasks
    .map((task) => ({
      candidate: task,
      cost: costOf(task) - pressureOf(task),
      reasons: reasonsOf(task, task),
    }))
    .sort((a, b) => a.cost - b.cost || (a.candidate.id < b.candidate.id ? -1 : 1));
}

/** At most three parts, the strongest last. */
export function reasonsOf(candidate: Candidate, pressure?: Pressure): ReasonPart[] {
  const parts: ReasonPart[] = [];
  const forgotten = pressure !== undefined && pressure.waitingDays >= FORGOTTEN_AFTER_DAYS;
  if (forgotten) parts.push({ code: 'waiting', days: pressure.waitingDays });
  else if (pressure?.urgent) parts.push({ code: 'urgent' });
  if (candidate.skills.length > 0) parts.push({ code: 'skill', skills: candidate.skills });
  if (candidate.distance !== null) parts.push({ code: 'near', metres: candidate.distance });
  // Of a forgotten task the walk is the strongest thing to say.
  if (candidate.free && !(forgotten && candidate.distance !== null)) parts.push({ code: 'free' });
  if (candidate.again) parts.push({ code: 'again' });
  // What is least about her goes first; the pressing part stays because it is why she is asked now.
  while (parts.length > MOST_PARTS) parts.splice(forgotten || pressure?.urgent ? 1 : 0, 1);
  return parts;
}
