import type { CoverInput } from './cover-input.js';
import { KEEP, unitCost, wayCost } from './cover-costs.js';
import { PairList } from './pair-list.js';
import { distance, PointGrid } from './point-grid.js';

/** The nearest people of a place, beside those it needs. */
const NEAREST = 20;
/** People farther away, for where the near ones are wanted by all. */
const SCATTERED = 12;
/** The nearest places of a person, so that nobody's help is overlooked. */
const PER_PERSON = 3;
/** Spots at multiples of this angle lie evenly around, whatever their number (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** What a pair costs: her way, and how far that is from her unit. */
export function pairCost(
  { places, people, units, reach }: CoverInput,
  place: number,
  person: number,
): number {
  const x = places.x[place]!;
  const y = places.y[place]!;
  const unit = people.unit[person]!;
  const way = wayCost(distance(people.x[person]! - x, people.y[person]! - y), reach);
  return unit < 0 ? way : way + unitCost(distance(units.x[unit]! - x, units.y[unit]! - y), reach);
}

/**
 * The pairs a run begins with: for each place the nearest people and some on a spiral out to the reach, for each person the
 * nearest places. The far ones tie neighbourhoods together, so that a chain of moves can bring help from where people
 * are many to where they are few. Whether other pairs
 * are needed, `missingPairs` finds out. (26,000 × 9,000: three times as many pairs take three times as long and save 4 %.)
 */
export function firstCandidates(input: CoverInput, grid: PointGrid): PairList {
  const { places, people, taken, kept } = input;
  const room = places.x.length * (NEAREST + SCATTERED + 4) + people.x.length * PER_PERSON;
  const pairs = new PairList(people.x.length, taken, room);
  for (let n = 0; n < kept.place.length; n++) {
    const [place, person] = [kept.place[n]!, kept.person[n]!];
    pairs.add(place, person, pairCost(input, place, person) - KEEP);
  }
  const free = Uint8Array.from(people.cap, (cap) => (cap > 0 ? 1 : 0));
  for (let place = 0; place < places.x.length; place++) {
    if (places.needed[place]! > 0) addPeopleFor(input, grid, free, pairs, place);
  }
  const byPlace = new PointGrid(places);
  const open = Uint8Array.from(places.needed, (needed) => (needed > 0 ? 1 : 0));
  for (let person = 0; person < people.x.length; person++) {
    if (free[person] === 1) addPlacesFor(input, byPlace, open, pairs, person);
  }
  return pairs;
}

function addPeopleFor(
  input: CoverInput,
  grid: PointGrid,
  free: Uint8Array,
  pairs: PairList,
  place: number,
): void {
  const { places, people, reach } = input;
  const x = places.x[place]!;
  const y = places.y[place]!;
  const near = grid.nearest({ x, y, reach }, places.needed[place]! + NEAREST, free);
  for (let n = 0; n < near; n++) pairs.add(place, grid.found[n]!, pairCost(input, place, grid.found[n]!));
  if (near < places.needed[place]! + NEAREST) return;
  const inner = Math.max(1, grid.metres[near - 1]!);
  for (let n = 0; n < SCATTERED; n++) {
    const far = inner * (reach / inner) ** ((n + 0.5) / SCATTERED);
    const angle = GOLDEN_ANGLE * (n + place);
    const spot = { x: x + far * Math.cos(angle), y: y + far * Math.sin(angle), reach };
    if (grid.nearest(spot, 1, free) === 0) continue;
    const person = grid.found[0]!;
    if (distance(people.x[person]! - x, people.y[person]! - y) > reach) continue;
    pairs.add(place, person, pairCost(input, place, person));
  }
}

function addPlacesFor(
  input: CoverInput,
  byPlace: PointGrid,
  open: Uint8Array,
  pairs: PairList,
  person: number,
): void {
  const { people, reach } = input;
  const at = { x: people.x[person]!, y: people.y[person]!, reach };
  const near = byPlace.nearest(at, PER_PERSON, open);
  for (let n = 0; n < near; n++) {
    pairs.add(byPlace.found[n]!, person, pairCost(input, byPlace.found[n]!, person));
  }
}
