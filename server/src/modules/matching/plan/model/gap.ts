import type { Left } from '../../funnel.js';
import type { Capacity } from './capacity.js';
import type { Pairs } from './pairs.js';
import { BIT, RELAXABLE, RULES, type Relaxable, type Rule } from './rules.js';

/** The one rule that fills most of a gap when it is thought away for this place. */
export interface Remedy {
  readonly rule: Relaxable;
  /** With `DISTANCE`: how far people would have to go, metres. */
  readonly metres: number;
  /** People that come in addition, at least. */
  readonly gain: number;
}

/** Why people are not in question for a place. */
export interface Exclusions {
  /** People that each rule keeps away, also where another one does so too. */
  readonly by: Readonly<Record<Rule, number>>;
  /** The rule that keeps most people away; null when there are none. */
  readonly most: Rule | null;
  readonly left: Left;
  readonly remedy: Remedy | null;
}

/** Limits one would say, metres. */
const ROUND_METRES = [500, 800, 1000, 1500, 2000, 3000, 4000, 5000, 8000, 12_000];
const ABILITY = BIT.SKILL | BIT.CERTIFICATE | BIT.FITNESS | BIT.AGE | BIT.INSURANCE;

/** Holds everybody against a place that lacks `short` people. */
export function exclusionsAt(pairs: Pairs, at: number, short: number, capacity: Capacity): Exclusions {
  const { crowd, spots } = pairs;
  const spot = spots[at]!;
  const by = Object.fromEntries(RULES.map((rule) => [rule, 0])) as Record<Rule, number>;
  const left = { able: 0, near: 0, free: 0, left: 0 };
  const alone = new Map<Relaxable, number[]>();
  for (let person = 0; person < crowd.size; person++) {
    const bits = crowd.against(person, spot, true);
    for (const rule of RULES) if ((bits & BIT[rule]) !== 0) by[rule] += 1;
    if ((bits & ABILITY) === 0) left.able += 1;
    if ((bits & (ABILITY | BIT.DISTANCE)) === 0) left.near += 1;
    if ((bits & (ABILITY | BIT.DISTANCE | BIT.NOT_FREE)) === 0) left.free += 1;
    if (bits === 0) left.left += 1;
    const only = RELAXABLE.find((rule) => bits === BIT[rule]);
    if (!only) continue;
    const budget = Math.max(1, crowd.budget[person]!);
    if (!capacity.fits(person, at, budget)) continue;
    const others = alone.get(only);
    if (others) others.push(person);
    else alone.set(only, [person]);
  }
  const most = RULES.reduce((best, rule) => (by[rule] > by[best] ? rule : best), RULES[0]);
  const remedy = short > 0 ? remedyOf(pairs, at, short, alone) : null;
  return { by, most: by[most] > 0 ? most : null, left, remedy };
}

function remedyOf(
  { crowd, spots }: Pairs,
  at: number,
  short: number,
  alone: ReadonlyMap<Relaxable, readonly number[]>,
): Remedy | null {
  let best: Remedy | null = null;
  for (const rule of RELAXABLE) {
    const people = alone.get(rule) ?? [];
    const gain = Math.min(short, people.length);
    if (gain === 0 || (best && best.gain >= gain)) continue;
    const ways = people.map((person) => crowd.distance(person, spots[at]!) ?? 0).sort((a, b) => a - b);
    best = { rule, gain, metres: rule === 'DISTANCE' ? roundUp(ways[gain - 1]!) : 0 };
  }
  return best;
}

const roundUp = (metres: number): number =>
  ROUND_METRES.find((round) => round > metres) ?? Math.ceil((metres + 1) / 5000) * 5000;
