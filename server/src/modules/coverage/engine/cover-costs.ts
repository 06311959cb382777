import type { CostStep } from '../../matching/solver/index.js';

/** One metre in a thousand of the reach costs about one, and more the farther it is. */
const FULL_WAY = 1000;
/** What the way from the unit's home counts beside the way from the person's. */
const UNIT_SHARE = 0.5;
/** Ways from a unit's home count up to so many reaches. */
const UNIT_FARTHEST = 2;
/** Each further place of one person, so that load spreads. */
const NEXT_PLACE = 200;
/** One person too few: dearer than any way, so nobody is left out to save steps. */
const SHORT = 100_000;
/** The last person missing: a place without anybody is worse than anything else. */
const EMPTY = 50_000_000;

/** What it is worth that somebody keeps a place she has: more than a gap elsewhere, less than a place without anybody. */
export const KEEP = 2_000_000;

/** Convex in the distance: two moderate ways are better than a short and a long one. `metres` ≤ `reach`. */
export function wayCost(metres: number, reach: number): number {
  const share = metres / reach;
  return Math.round(FULL_WAY * share * (1 + share));
}

/** What it costs to send somebody so far from where her unit is: keeps the people of a unit together. */
export function unitCost(metres: number, reach: number): number {
  return Math.round(UNIT_SHARE * wayCost(Math.min(metres, UNIT_FARTHEST * reach), reach));
}

/** The load of one person, up to her cap. */
export function loadSteps(cap: number): CostStep[] {
  const steps = [0, 1, 2].filter((n) => n < cap).map((n) => ({ width: 1, cost: n * NEXT_PLACE }));
  if (cap > 3) steps.push({ width: cap - 3, cost: 3 * NEXT_PLACE });
  return steps;
}

/** What a place pays for people it does not get: dear, dearer, and prohibitive when nobody is left. */
export function shortSteps(needed: number, held: boolean): CostStep[] {
  const spare = held ? needed : needed - 1;
  const steps = [1, 1.2].filter((_, n) => n < spare).map((times) => ({ width: 1, cost: SHORT * times }));
  if (spare > 2) steps.push({ width: spare - 2, cost: SHORT * 1.4 });
  if (!held) steps.push({ width: 1, cost: EMPTY });
  return steps;
}
