// A made-up district for the coverage bench: people and buildings in the same quarters, in some more, in others fewer.
import { randomOf } from './match-city.mjs';

const REACH = 3000;
const PEOPLE_OF_UNIT = 120;
const CELL = 500;
/** Nearest people the greedy looks at for one building. */
const GREEDY_SIGHT = 60;

/** Always the same for the same seed. Half of the people live near their unit, half of them anywhere. */
export function makeDistrict({ people, buildings, needed, seed = 5 }) {
  const random = randomOf(seed);
  const below = (count) => Math.floor(random() * count);
  const side = Math.sqrt(people / 26_000) * 14_000;
  const centres = Array.from({ length: Math.ceil(people / 150) }, () => [random() * side, random() * side]);
  const spread = () => (random() + random() + random() + random() - 2) * 900;
  const around = ([x, y]) => [x + spread(), y + spread()];
  const anywhere = () => centres[below(centres.length)];
  const points = (list) => ({
    x: Float64Array.from(list, ([x]) => x),
    y: Float64Array.from(list, ([, y]) => y),
  });
  const units = Array.from({ length: Math.ceil(people / PEOPLE_OF_UNIT) }, anywhere);
  const unit = Int32Array.from({ length: people }, () => below(units.length));
  return {
    places: {
      ...points(Array.from({ length: buildings }, () => around(anywhere()))),
      needed: new Int32Array(buildings).fill(needed),
      held: new Uint8Array(buildings),
    },
    people: {
      ...points(Array.from(unit, (of) => around(random() < 0.5 ? units[of] : anywhere()))),
      cap: new Int32Array(people).fill(1),
      unit,
    },
    units: points(units),
    reach: REACH,
    taken: new Float64Array(0),
    kept: { place: new Int32Array(0), person: new Int32Array(0) },
  };
}

/** Nearest pair first, as long as both sides have room; how many buildings are left without anybody or short. */
export function greedyCover({ places, people, reach }) {
  const cells = new Map();
  const keyOf = (x, y) => Math.floor(x / CELL) * 100_003 + Math.floor(y / CELL);
  for (let person = 0; person < people.x.length; person++) {
    const key = keyOf(people.x[person], people.y[person]);
    if (!cells.has(key)) cells.set(key, []);
    cells.get(key).push(person);
  }
  const pairs = [];
  for (let place = 0; place < places.x.length; place++) {
    const near = [];
    for (let dx = -reach; dx <= reach; dx += CELL) {
      for (let dy = -reach; dy <= reach; dy += CELL) {
        for (const person of cells.get(keyOf(places.x[place] + dx, places.y[place] + dy)) ?? []) {
          const metres = Math.hypot(people.x[person] - places.x[place], people.y[person] - places.y[place]);
          if (metres <= reach) near.push({ metres, place, person });
        }
      }
    }
    near.sort((a, b) => a.metres - b.metres);
    pairs.push(...near.slice(0, GREEDY_SIGHT));
  }
  const short = Int32Array.from(places.needed);
  const room = Int32Array.from(people.cap);
  for (const { place, person } of pairs.sort((a, b) => a.metres - b.metres)) {
    if (short[place] === 0 || room[person] === 0) continue;
    short[place] -= 1;
    room[person] -= 1;
  }
  return standing(places, short);
}

/** Buildings without anybody, and people missing in all. */
export function standing({ needed }, short) {
  return {
    uncovered: short.filter((missing, place) => missing === needed[place]).length,
    missing: short.reduce((sum, missing) => sum + missing, 0),
  };
}
