import { cover } from './cover.js';
import { type CoverInput, type CoverResult, NO_PAIRS, type Pairs } from './cover-input.js';

/**
 * Covers again what came loose, for example when people report absent. `input.kept` are the pairs that stand: they stay,
 * and only what is missing is filled from room that is left. Where that leaves a place without anybody, people are
 * moved, as few as it takes. Returns all pairs, those that stayed included.
 */
export function coverAgain(input: CoverInput): CoverResult {
  const rest = cover(aroundKept(input));
  const { needed, held } = input.places;
  const stillEmpty = rest.short.some(
    (short, place) => short > 0 && short === needed[place] && held[place] === 0,
  );
  if (stillEmpty) return cover(input);
  return {
    ...rest,
    place: Int32Array.from([...input.kept.place, ...rest.place]),
    person: Int32Array.from([...input.kept.person, ...rest.person]),
  };
}

/** What is left to be done when all pairs that stand are left alone. */
function aroundKept({ places, people, kept, taken, ...rest }: CoverInput): CoverInput {
  const needed = places.needed.slice();
  const held = places.held.slice();
  const cap = people.cap.slice();
  for (let n = 0; n < kept.place.length; n++) {
    const [place, person] = [kept.place[n]!, kept.person[n]!];
    needed[place] = Math.max(0, needed[place]! - 1);
    held[place] = 1;
    cap[person] = Math.max(0, cap[person]! - 1);
  }
  return {
    ...rest,
    places: { ...places, needed, held },
    people: { ...people, cap },
    taken: Float64Array.from([...taken, ...keysOf(kept, people.x.length)]),
    kept: NO_PAIRS,
  };
}

/** Pairs as `taken` names them. */
export const keysOf = ({ place, person }: Pairs, people: number): Float64Array =>
  Float64Array.from(place, (at, n) => at * people + person[n]!);
