import { candidateFor } from '../../pool.js';
import type { Candidate } from '../../ranking.js';
import { askFor, type Asking } from './asking.js';
import { Capacity } from './capacity.js';
import { didBefore, type City } from './city.js';
import { isSeveral, UNIT } from './crowd.js';
import { exclusionsAt, type Exclusions } from './gap.js';
import { isPinned } from './network.js';
import type { Pairs } from './pairs.js';
import { othersFor, type Assignment } from './reading.js';
import { rulesIn, type Rule } from './rules.js';
import { clash } from './spot.js';
import type { Steps } from './steps.js';

/** One person at one place, with all that her cost is made of. */
export interface Seat {
  readonly candidate: Candidate;
  /** Lower is better; in the unit of the ranking. */
  readonly cost: number;
  readonly pinned: boolean;
}

/** Somebody who might have the place instead; `elsewhere` is a place that the plan gives her, best one at that time. */
export interface Other extends Seat {
  readonly elsewhere: number | null;
}

/** Somebody near who may not have the place. */
export interface Refused {
  readonly candidate: Candidate;
  readonly rules: readonly Rule[];
}

/** Everything to be said of one place. */
export interface PlaceOutcome {
  readonly placed: readonly Seat[];
  /** Who is asked as well, because not everybody says yes. */
  readonly extra: readonly Seat[];
  readonly others: readonly Other[];
  readonly refused: readonly Refused[];
  readonly confidence: number;
  /** Only where people are lacking. */
  readonly exclusions: Exclusions | null;
}

export interface Outcome {
  readonly places: readonly PlaceOutcome[];
  /** How many people were asked so many times in the last 14 days, this plan included; the last entry means "or more". */
  readonly histogram: readonly number[];
}

const MOST_OTHERS = 4;
const MOST_REFUSED = 2;
const MOST_EXPLAINED = 300;
const TIMES = 5;

/** What the assignment means for people: whom to ask, who else, why not, and what would help. */
export function* outcomeOf(city: City, pairs: Pairs, assignment: Assignment): Steps<Outcome> {
  const capacity = new Capacity(pairs, assignment);
  const askings: Asking[] = [];
  for (const [at, placed] of assignment.placed.entries()) {
    askings.push(askFor(city, pairs, at, placed, capacity));
    yield;
  }
  const places: PlaceOutcome[] = [];
  let explained = 0;
  for (const [at, placed] of assignment.placed.entries()) {
    const { extra, confidence } = askings[at]!;
    const short = pairs.spots[at]!.missing - placed.length;
    const explain = short > 0 && explained++ < MOST_EXPLAINED;
    const seat = (pair: number): Seat => seatOf(city, pairs, pair);
    places.push({
      placed: placed.map(seat),
      extra: extra.map(seat),
      others: othersFor(pairs, at, [...placed, ...extra], MOST_OTHERS).map((pair) => ({
        ...seat(pair),
        elsewhere: whereElse(pairs, assignment, pair),
      })),
      refused: refusedAt(city, pairs, at),
      confidence,
      exclusions: explain ? exclusionsAt(pairs, at, short, capacity) : null,
    });
    yield;
  }
  return { places, histogram: histogramOf(city, pairs, capacity) };
}

function seatOf(city: City, pairs: Pairs, pair: number): Seat {
  const { person, spot, cost } = pairs;
  return {
    candidate: candidateAt(city, person[pair]!, spot[pair]!),
    cost: cost[pair]! / UNIT,
    pinned: isPinned(pairs, pair),
  };
}

function candidateAt({ people, places }: City, person: number, at: number): Candidate {
  const [resident, place] = [people[person]!, places[at]!];
  const pooled = { ...resident, again: didBefore(resident, place), matter: place.matter };
  return candidateFor(pooled, place, place.shift);
}

function whereElse({ person, spot, spots }: Pairs, { byPerson }: Assignment, pair: number): number | null {
  const own = byPerson.get(person[pair]!) ?? [];
  const here = spots[spot[pair]!]!;
  return own.find((one) => clash(spots[one]!, here)) ?? own[0] ?? null;
}

/** Those who come closest: kept by one rule only, and cheap if it were not for that. */
function refusedAt(city: City, { crowd, spots, homes }: Pairs, at: number): Refused[] {
  const spot = spots[at]!;
  const best: { person: number; cost: number; bits: number }[] = [];
  homes.near(spot, (person) => {
    // Two reasons are harder to do something about. What is quickly known comes first: most people end here.
    if (crowd.isFarOff(person, spot)) return;
    const cost = crowd.cost(person, spot);
    if (best.length === MOST_REFUSED && cost >= best[MOST_REFUSED - 1]!.cost) return;
    const bits = crowd.against(person, spot, true);
    if (bits === 0 || isSeveral(bits)) return;
    best.push({ person, cost, bits });
    best.sort((a, b) => a.cost - b.cost);
    if (best.length > MOST_REFUSED) best.pop();
  });
  return best.map(({ person, bits }) => ({
    candidate: candidateAt(city, person, at),
    rules: rulesIn(bits),
  }));
}

/** Of the people in question for at least one place. */
function histogramOf({ people }: City, { count, person }: Pairs, capacity: Capacity): number[] {
  const times = Array.from({ length: TIMES }, () => 0);
  const inQuestion = new Set<number>();
  for (let pair = 0; pair < count; pair++) inQuestion.add(person[pair]!);
  for (const one of inQuestion) {
    const asked = people[one]!.offers.fortnight + capacity.offers(one);
    times[Math.min(asked, TIMES - 1)]! += 1;
  }
  return times;
}
