import { type CostStep, type FlowProblem, ProblemBuilder } from '../../solver/index.js';
import type { Pairs } from './pairs.js';
import { groupsOf, type Group } from './groups.js';
import type { Steps } from './steps.js';

/**
 * What one missing person costs: more than any way round could save. The first missing of a place is the cheapest, the
 * last one, which leaves it empty, the dearest.
 */
const UNFILLED = 100_000;
const EMPTIER = 10_000;
const URGENT = 200_000;
const TIERS = 4;
/** A pinned person is worth more than anybody missing. */
const PINNED = -1_000_000;
/** What each further place of the same person costs in one plan, thousandths; convex. */
const FATIGUE = [0, 300, 900, 1800, 3000];

/** The plan as a flow: arc `first + i` carries pair `i`. */
export interface Network {
  readonly problem: FlowProblem;
  readonly arcOf: Int32Array;
}

/** The cost of `missing` people not found, in steps. */
export function unfilledSteps(missing: number, urgent: boolean): CostStep[] {
  const steps: { width: number; cost: number }[] = [];
  for (let n = 0; n < missing; n++) {
    const cost = UNFILLED + Math.floor((TIERS * n) / missing) * EMPTIER + (urgent ? URGENT : 0);
    const last = steps.at(-1);
    if (last?.cost === cost) last.width += 1;
    else steps.push({ width: 1, cost });
  }
  return steps;
}

/** The cost of `places` places for one person in one plan, step by step. */
export const fatigueSteps = (places: number): CostStep[] =>
  Array.from({ length: places }, (_, n) => ({ width: 1, cost: FATIGUE[Math.min(n, FATIGUE.length - 1)]! }));

/**
 * Hub → person (convex fatigue, at most her offers) → week → day → half day (one) → place (its people); hub → place
 * for who is missing. A node whose limit nothing can reach is left out: what hangs below it hangs one higher.
 */
export function* networkOf(pairs: Pairs): Steps<Network> {
  const builder = new ProblemBuilder();
  const wanted = pairs.spots.reduce((sum, { missing }) => sum + missing, 0);
  const hub = builder.node(wanted);
  const placeNode = pairs.spots.map(({ missing, place: { urgent } }) => {
    const node = builder.node(-missing);
    builder.convex(hub, node, unfilledSteps(missing, urgent));
    return node;
  });
  yield;
  const arcOf = new Int32Array(pairs.count);
  const byPerson = pairsByPerson(pairs);
  for (let person = 0; person < pairs.crowd.size; person++) {
    const own = byPerson.pairs.subarray(byPerson.begin[person], byPerson.begin[person + 1]);
    if (own.length === 0) continue;
    const root = builder.node();
    const group = groupsOf(pairs, person, own);
    builder.convex(hub, root, fatigueSteps(Math.min(group.limit, group.size)));
    const hang = (from: number, { limit, size, parts, pairs: leaves }: Group, top: boolean): void => {
      let under = from;
      if (!top && limit < size) {
        under = builder.node();
        builder.arc({ from, to: under, cost: 0, capacity: limit });
      }
      for (const part of parts) hang(under, part, false);
      for (const pair of leaves) {
        const spot = pairs.spot[pair]!;
        arcOf[pair] = builder.arc({
          from: under,
          to: placeNode[spot]!,
          cost: pairs.cost[pair]! + (isPinned(pairs, pair) ? PINNED : 0),
          capacity: 1,
        });
      }
    };
    hang(root, group, true);
    if (person % 256 === 0) yield;
  }
  return { problem: builder.build(), arcOf };
}

/** Whether the organiser has decided on this person for this place. */
export function isPinned({ crowd, spots, spot, person }: Pairs, pair: number): boolean {
  const { pinned } = spots[spot[pair]!]!;
  return pinned.size > 0 && pinned.has(crowd.idOf(person[pair]!));
}

/** The same pairs by person, each person's in the order of the places. */
function pairsByPerson({ count, person, crowd }: Pairs): { begin: Int32Array; pairs: Int32Array } {
  const begin = new Int32Array(crowd.size + 1);
  for (let pair = 0; pair < count; pair++) begin[person[pair]! + 1]! += 1;
  for (let at = 0; at < crowd.size; at++) begin[at + 1]! += begin[at]!;
  const next = begin.slice();
  const pairs = new Int32Array(count);
  for (let pair = 0; pair < count; pair++) pairs[next[person[pair]!]!++] = pair;
  return { begin, pairs };
}
