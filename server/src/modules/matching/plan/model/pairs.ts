import type { City } from './city.js';
import { Crowd } from './crowd.js';
import { Homes } from './homes.js';
import { spotsOf, type Spot } from './spot.js';
import type { Steps } from './steps.js';

/** Who may take what, and what it costs; the pairs of one place stand together, in the order of the places. */
export interface Pairs {
  readonly crowd: Crowd;
  readonly spots: readonly Spot[];
  readonly homes: Homes;
  readonly count: number;
  readonly person: Int32Array;
  readonly spot: Int32Array;
  /** Whole thousandths. */
  readonly cost: Float64Array;
  /** Where the pairs of each place begin; one more entry than there are places. */
  readonly begin: Int32Array;
}

const ROOM = 1 << 14;

/**
 * All pairs that the hard rules allow, with their costs. Looks only at people whose reach may cover the place, in the
 * squares of `Homes`; 26,000 people and 5,000 places take about a second.
 */
export function* pairsOf(city: City): Steps<Pairs> {
  const crowd = new Crowd(city);
  const spots = spotsOf(city);
  const homes = new Homes(
    city.people.map(({ volunteer }) => volunteer.home),
    crowd.reach,
  );
  yield;
  let room = ROOM;
  let [person, spot, cost] = [new Int32Array(room), new Int32Array(room), new Float64Array(room)];
  const begin = new Int32Array(spots.length + 1);
  let count = 0;
  for (let at = 0; at < spots.length; at++) {
    const here = spots[at]!;
    begin[at] = count;
    const look = (who: number): void => {
      if (crowd.against(who, here, false) !== 0) return;
      if (count === room) {
        room *= 2;
        [person, spot, cost] = [grown(person, room), grown(spot, room), grown(cost, room)];
      }
      person[count] = who;
      spot[count] = at;
      cost[count] = crowd.cost(who, here);
      count += 1;
    };
    if (here.missing > 0) {
      if (here.stretch > 0) for (let who = 0; who < crowd.size; who++) look(who);
      else homes.near(here, look);
    }
    yield;
  }
  begin[spots.length] = count;
  return { crowd, spots, homes, count, person, spot, cost, begin };
}

function grown<A extends Int32Array | Float64Array>(array: A, room: number): A {
  const more = array instanceof Int32Array ? new Int32Array(room) : new Float64Array(room);
  more.set(array);
  return more as A;
}
