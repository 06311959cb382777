import { pairCost } from './candidates.js';
import type { CoverInput, CoverResult } from './cover-input.js';
import type { PairList } from './pair-list.js';
import { distance, type PointGrid } from './point-grid.js';

/** New pairs a place gets at most in one round, the nearest ones. */
const MOST_PER_PLACE = 16;

type Found = Pick<CoverResult, 'place' | 'person' | 'short'>;

/**
 * Adds pairs within reach that could still help a place that is short, and returns how many. None means that no pairs
 * at all could: the places that a chain of moves leads to have only people around them who are all in use there (Hall
 * 1935; Kőnig 1931). Places without anybody are looked after first, then those with too few.
 */
export function missingPairs(input: CoverInput, grid: PointGrid, pairs: PairList, found: Found): number {
  const { needed, held } = input.places;
  const short = indicesWhere(found.short, (missing) => missing > 0);
  const empty = short.filter((place) => found.short[place] === needed[place] && held[place] === 0);
  if (short.length === 0) return 0;
  const chains = new Chains(input, pairs, found);
  return (
    addAround(input, grid, pairs, chains.from(empty)) || addAround(input, grid, pairs, chains.from(short))
  );
}

/** What chains of moves from some places lead to. */
interface Reached {
  readonly places: readonly number[];
  readonly people: Uint8Array;
}

/** Alternating paths: from a place to all its candidates, from a person to the places she covers. */
class Chains {
  private readonly candidates: number[][];
  private readonly covered: number[][];
  private readonly people: number;

  constructor({ places, people }: CoverInput, pairs: PairList, found: Found) {
    this.people = people.x.length;
    this.candidates = Array.from(places.x, () => []);
    for (let n = 0; n < pairs.count; n++) this.candidates[pairs.place[n]!]!.push(pairs.person[n]!);
    this.covered = Array.from(people.x, () => []);
    for (const [n, person] of found.person.entries()) this.covered[person]!.push(found.place[n]!);
  }

  from(start: readonly number[]): Reached {
    const people = new Uint8Array(this.people);
    const places = [...start];
    const seen = new Set(start);
    for (const place of places) {
      for (const person of this.candidates[place]!) {
        if (people[person] === 1) continue;
        people[person] = 1;
        for (const next of this.covered[person]!) {
          if (seen.has(next)) continue;
          seen.add(next);
          places.push(next);
        }
      }
    }
    return { places, people };
  }
}

function addAround(input: CoverInput, grid: PointGrid, pairs: PairList, reached: Reached): number {
  const { places, people, reach } = input;
  const outside = Uint8Array.from(people.cap, (cap, person) => (cap > 0 ? 1 - reached.people[person]! : 0));
  const before = pairs.count;
  for (const place of reached.places) {
    const at = { x: places.x[place]!, y: places.y[place]!, reach };
    const near = grid.nearest(at, MOST_PER_PLACE, outside);
    for (const person of grid.found.subarray(0, near))
      pairs.add(place, person, pairCost(input, place, person));
  }
  return pairs.count - before;
}

/** How many people with room for a place are within reach of it; −1 for places that have all they need. */
export function nearShort({ places, people, reach }: CoverInput, short: Int32Array): Int32Array {
  return short.map((missing, place) => {
    if (missing === 0) return -1;
    let near = 0;
    for (let person = 0; person < people.x.length; person++) {
      const metres = distance(people.x[person]! - places.x[place]!, people.y[person]! - places.y[place]!);
      if (people.cap[person]! > 0 && metres <= reach) near++;
    }
    return near;
  });
}

function indicesWhere(list: Int32Array, fits: (value: number) => boolean): number[] {
  const found: number[] = [];
  for (const [index, value] of list.entries()) if (fits(value)) found.push(index);
  return found;
}
