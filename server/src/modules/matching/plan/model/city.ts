import type { Errand, ShiftFacts, SlotFacts } from '../../../volunteer/index.js';
import type { Matter } from '../../matter.js';
import type { Pooled } from '../../pool.js';
import type { Relaxable } from './rules.js';

/** An open place: one role of one shift with its missing people. */
export interface Place extends SlotFacts {
  readonly slotId: string;
  readonly taskId: string;
  readonly shift: ShiftFacts;
  readonly matter: Matter;
  /** Same errand, same key: the kind at its meeting point, and the request. */
  readonly errand: readonly string[];
  /** People still to be found. */
  readonly missing: number;
  readonly urgent: boolean;
}

/** A volunteer with everything the plan decides on. */
export interface Resident extends Omit<Pooled, 'again' | 'matter'> {
  /** Keys of the errands she has served in. */
  readonly done: ReadonlySet<string>;
  /** Shifts she holds, was asked for, or is asked for now. */
  readonly asked: ReadonlySet<string>;
}

/** What the organiser decided about one person and one place. */
export interface Wish {
  readonly slotId: string;
  readonly personId: string;
  readonly kind: 'PIN' | 'EXCLUDE';
}

/** Another city than the real one, for the question "what if". */
export interface WhatIf {
  readonly slotId: string;
  /** People needed beyond those of today; may be negative. */
  readonly more: number;
  /** The rule that would not count for this place. */
  readonly relaxed: Relaxable | null;
  /** With `DISTANCE`: everybody would go at least so far, metres. */
  readonly metres: number;
}

/** A snapshot: all that the plan depends on. */
export interface City {
  readonly now: Date;
  /** In the order of their beginning. */
  readonly places: readonly Place[];
  readonly people: readonly Resident[];
  readonly wishes: readonly Wish[];
  readonly whatIf?: WhatIf;
}

/** What two tasks share when they are the same errand. */
export function errandKeys({ kind, meetingPoint, requestId }: Errand): string[] {
  return [`${kind} ${meetingPoint}`, ...(requestId ? [requestId] : [])];
}

/** Whether she served in one of these errands. */
export const didBefore = ({ done }: Resident, { errand }: Place): boolean =>
  errand.some((key) => done.has(key));

/** Limits of one plan; numbers that cities differ on. */
export const LIMITS = {
  /** Places one person gets in one day. */
  aDay: 2,
  /** Offers one person gets in one day and in seven. */
  offersADay: 2,
  offersAWeek: 5,
} as const;
