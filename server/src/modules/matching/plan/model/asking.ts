import { acceptanceFor, chanceOfAtLeast } from '../../chances.js';
import { TARGET } from '../../invite-plan.js';
import { reliability } from '../../../volunteer/index.js';
import type { Capacity } from './capacity.js';
import type { City } from './city.js';
import type { Pairs } from './pairs.js';
import { othersFor } from './reading.js';

/** How many are looked at beyond those placed: more are never asked at once. */
const MOST_EXTRA = 30;

/** Whom to ask for one place. */
export interface Asking {
  /** Pairs beyond those placed, best first: some of those asked will say no. */
  readonly extra: readonly number[];
  /** Probability that as many as are missing come. */
  readonly confidence: number;
}

/** The chance that she says yes and comes. */
export function comes({ people }: City, { person, spot, spots }: Pairs, pair: number): number {
  const { offers, record } = people[person[pair]!]!;
  const { kind } = spots[spot[pair]!]!.place.matter;
  return acceptanceFor(offers, offers.kinds.get(kind)) * reliability(record);
}

/**
 * The smallest set, in the order of the costs, with which enough people come with `TARGET` probability. Everybody
 * added counts against her offers, so that nobody is promised to two places at once.
 */
export function askFor(
  city: City,
  pairs: Pairs,
  at: number,
  placed: readonly number[],
  capacity: Capacity,
): Asking {
  const { missing } = pairs.spots[at]!;
  const chances = placed.map((pair) => comes(city, pairs, pair));
  const extra: number[] = [];
  if (placed.length < missing) return { extra, confidence: chanceOfAtLeast(missing, chances) };
  for (const pair of othersFor(pairs, at, placed, MOST_EXTRA)) {
    if (chanceOfAtLeast(missing, chances) >= TARGET) break;
    const person = pairs.person[pair]!;
    if (!capacity.fits(person, at, Math.max(1, pairs.crowd.budget[person]!))) continue;
    capacity.add(person, at);
    extra.push(pair);
    chances.push(comes(city, pairs, pair));
  }
  return { extra, confidence: chanceOfAtLeast(missing, chances) };
}
