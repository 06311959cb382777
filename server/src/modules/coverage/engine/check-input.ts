import type { CoverInput, Points } from './cover-input.js';

/** Refuses what no coverage can be made of, and says what is wrong where. */
export function checkInput({ places, people, units, reach, kept }: CoverInput): void {
  if (!(reach > 0 && reach < Infinity)) throw new RangeError(`nobody can go ${reach} metres`);
  checkPoints('place', places);
  checkPoints('person', people);
  checkPoints('unit', units);
  checkCounts('place', places.needed, places.x.length);
  checkCounts('person', people.cap, people.x.length);
  if (people.unit.some((unit) => unit >= units.x.length)) throw new RangeError('there is no such unit');
  if (kept.place.some((place) => place < 0 || place >= places.x.length))
    throw new RangeError('there is no such place');
  if (kept.person.some((person) => person < 0 || person >= people.x.length))
    throw new RangeError('there is no such person');
}

function checkPoints(what: string, { x, y }: Points): void {
  if (x.length !== y.length) throw new RangeError(`${what}s: ${x.length} and ${y.length} coordinates`);
  for (let n = 0; n < x.length; n++) {
    if (Number.isFinite(x[n]) && Number.isFinite(y[n])) continue;
    throw new RangeError(`${what} ${n} is nowhere: ${x[n]}, ${y[n]}`);
  }
}

function checkCounts(what: string, counts: Int32Array, length: number): void {
  if (counts.length !== length) throw new RangeError(`${what}s: ${counts.length} numbers for ${length}`);
  const wrong = counts.findIndex((count) => count < 0);
  if (wrong >= 0) throw new RangeError(`${what} ${wrong}: ${counts[wrong]} is no number of people`);
}
