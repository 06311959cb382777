import fc from 'fast-check';
import { solve } from '../../matching/solver/index.js';
import { pairCost } from './candidates.js';
import { cover } from './cover.js';
import { coverAgain, keysOf } from './cover-again.js';
import { type CoverInput, type CoverResult, NO_PAIRS, NONE_TAKEN } from './cover-input.js';
import { networkOf } from './cover-network.js';
import { PairList } from './pair-list.js';
import { distance } from './point-grid.js';

interface Sketch {
  /** x, y, people needed. */
  places: [number, number, number][];
  /** x, y, places at most, unit. */
  people: [number, number, number, number?][];
  units?: [number, number][];
  reach?: number;
}

const input = (
  { places, people, units = [], reach = 1000 }: Sketch,
  kept: [number, number][] = [],
): CoverInput => ({
  places: {
    x: Float64Array.from(places, ([x]) => x),
    y: Float64Array.from(places, ([, y]) => y),
    needed: Int32Array.from(places, ([, , needed]) => needed),
    held: new Uint8Array(places.length),
  },
  people: {
    x: Float64Array.from(people, ([x]) => x),
    y: Float64Array.from(people, ([, y]) => y),
    cap: Int32Array.from(people, ([, , cap]) => cap),
    unit: Int32Array.from(people, ([, , , unit]) => unit ?? -1),
  },
  units: { x: Float64Array.from(units, ([x]) => x), y: Float64Array.from(units, ([, y]) => y) },
  reach,
  taken: NONE_TAKEN,
  kept: { place: Int32Array.from(kept, ([place]) => place), person: Int32Array.from(kept, ([, one]) => one) },
});

const pairsOf = ({ place, person }: CoverResult): string[] =>
  [...place].map((at, n) => `${at}←${person[n]}`).sort();

const emptyOf = ({ places }: CoverInput, short: Int32Array): number =>
  short.filter((missing, place) => missing > 0 && missing === places.needed[place]).length;

/** The optimum over all pairs within reach, by the solver alone. */
function overAllPairs(all: CoverInput) {
  const { places, people, reach } = all;
  const pairs = new PairList(people.x.length, NONE_TAKEN, 16);
  for (let place = 0; place < places.x.length; place++) {
    for (let person = 0; person < people.x.length; person++) {
      const metres = distance(people.x[person]! - places.x[place]!, people.y[person]! - places.y[place]!);
      if (metres <= reach && people.cap[person]! > 0) pairs.add(place, person, pairCost(all, place, person));
    }
  }
  const { problem, firstPair } = networkOf(all, pairs);
  const solution = solve(problem);
  if (solution.status !== 'optimal') throw new Error(solution.status);
  const short = Int32Array.from(places.needed);
  for (let n = 0; n < pairs.count; n++) short[pairs.place[n]!]! -= solution.flow[firstPair + n]!;
  return { cost: solution.cost, short, missing: short.reduce((sum, each) => sum + each, 0) };
}

const spot = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }));
const towns = fc.record({
  places: fc.array(fc.tuple(spot, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 12 }),
  people: fc.array(fc.tuple(spot, fc.nat(2), fc.integer({ min: -1, max: 2 })), { maxLength: 18 }),
});

describe('coverage', () => {
  it('is the best there is, in towns small enough for all pairs to be candidates', () => {
    fc.assert(
      fc.property(towns, ({ places, people }) => {
        const town = input({
          places: places.map(([[x, y], needed]) => [x, y, needed]),
          people: people.map(([[x, y], cap, unit]) => [x, y, cap, unit]),
          units: [
            [0, 0],
            [2000, 2000],
            [3000, 0],
          ],
          reach: 1200,
        });
        const found = cover(town);
        const best = overAllPairs(town);
        expect(found.cost).toBe(best.cost);
        const load = new Map<number, number>();
        for (const person of found.person) load.set(person, (load.get(person) ?? 0) + 1);
        for (const [person, count] of load) expect(count).toBeLessThanOrEqual(town.people.cap[person]!);
        expect(new Set(pairsOf(found)).size).toBe(found.place.length);
        for (const [n, place] of found.place.entries()) {
          const person = found.person[n]!;
          const [dx, dy] = [
            town.people.x[person]! - town.places.x[place]!,
            town.people.y[person]! - town.places.y[place]!,
          ];
          expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(town.reach);
        }
      }),
      { numRuns: Number(process.env.COVER_RUNS ?? 150) },
    );
  });

  it('leaves no place short that some chain of moves could help, however far the help lives', () => {
    // Many near the first place, hardly any elsewhere; each quarter reaches the next one only.
    const places: Sketch['places'] = [];
    const people: Sketch['people'] = [];
    for (let quarter = 0; quarter < 6; quarter++) {
      for (let n = 0; n < 40; n++) places.push([quarter * 900 + (n % 8) * 20, Math.floor(n / 8) * 20, 2]);
      const many = quarter === 0 ? 330 : 24;
      for (let n = 0; n < many; n++) people.push([quarter * 900 + (n % 20) * 9, Math.floor(n / 20) * 9, 1]);
    }
    for (const more of [0, 60]) {
      const chain: Sketch['people'] = people.map(([x, y]) => [x, y, 1 + (more > 0 && x < 400 ? 1 : 0)]);
      const town = input({ places, people: chain, reach: 1150 });
      const found = cover(town);
      const best = overAllPairs(town);
      expect(found.short.reduce((sum, each) => sum + each, 0)).toBe(best.missing);
      expect(emptyOf(town, found.short)).toBe(emptyOf(town, best.short));
    }
  });

  it('sends one to each before two to any, and says how many are near where somebody is missing', () => {
    const found = cover(
      input({
        places: [
          [0, 0, 2],
          [500, 0, 2],
          [9000, 0, 1],
        ],
        people: [
          [0, 10, 1],
          [0, 20, 1],
        ],
      }),
    );
    expect([...found.short]).toEqual([1, 1, 1]);
    expect([...found.near]).toEqual([2, 2, 0]);
  });

  it('prefers two moderate ways to none and a long one', () => {
    const two = input({
      places: [
        [0, 0, 1],
        [400, 0, 1],
      ],
      people: [
        [400, 0, 1],
        [800, 0, 1],
      ],
    });
    expect(pairsOf(cover(two))).toEqual(['0←0', '1←1']);
  });

  it('spreads the load before it saves a few steps', () => {
    const one = input({
      places: [
        [0, 0, 1],
        [10, 0, 1],
      ],
      people: [
        [0, 0, 2],
        [100, 0, 2],
      ],
    });
    expect(pairsOf(cover(one))).toEqual(['0←0', '1←1']);
  });

  it('keeps the people of a unit near each other', () => {
    const town: Sketch = {
      places: [
        [0, 0, 1],
        [1000, 0, 1],
      ],
      people: [
        [500, 10, 1, 1],
        [500, -10, 1, 0],
      ],
      units: [
        [0, 0],
        [1000, 0],
      ],
    };
    expect(pairsOf(cover(input(town)))).toEqual(['0←1', '1←0']);
    const swapped: Sketch = { ...town, units: [...town.units!].reverse() };
    expect(pairsOf(cover(input(swapped)))).toEqual(['0←0', '1←1']);
  });

  it('does without people or places', () => {
    expect([...cover(input({ places: [[0, 0, 3]], people: [] })).short]).toEqual([3]);
    expect(cover(input({ places: [], people: [[0, 0, 1]] })).cost).toBe(0n);
    expect(cover(input({ places: [[0, 0, 1]], people: [[0, 0, 0]] })).place).toHaveLength(0);
  });

  it('refuses what makes no sense, and says where', () => {
    const good: Sketch = { places: [[0, 0, 1]], people: [[1, 1, 1]] };
    expect(() => cover(input({ ...good, people: [[NaN, 1, 1]] }))).toThrow('person 0 is nowhere');
    expect(() => cover(input({ ...good, places: [[0, Infinity, 1]] }))).toThrow('place 0 is nowhere');
    expect(() => cover(input({ ...good, places: [[0, 0, -1]] }))).toThrow('place 0: -1');
    expect(() => cover(input({ ...good, people: [[1, 1, 1, 4]] }))).toThrow('no such unit');
    expect(() => cover(input({ ...good, reach: 0 }))).toThrow('nobody can go 0 metres');
    expect(() => cover(input(good, [[0, 5]]))).toThrow('no such person');
  });
});

describe('covering again', () => {
  const row: Sketch = {
    places: [0, 100, 200, 300].map((x) => [x, 0, 1]),
    people: [0, 100, 200, 300, 900].map((x) => [x, 0, 1]),
  };

  it('fills what came loose and leaves everybody else where she is, though other ways would be shorter', () => {
    const without = {
      ...row,
      people: row.people.map((one, n): Sketch['people'][number] => (n === 0 ? [0, 0, 0] : one)),
    };
    const standing: [number, number][] = [
      [1, 1],
      [2, 2],
      [3, 3],
    ];
    const found = coverAgain(input(without, standing));
    expect(pairsOf(found)).toEqual(['0←4', '1←1', '2←2', '3←3']);
    expect(pairsOf(cover({ ...input(without), kept: NO_PAIRS }))).not.toEqual(pairsOf(found));
  });

  it('moves people only to spare a place from being without anybody, and as few as it takes', () => {
    // The one with time lives too far from the place that came loose.
    const without: Sketch = {
      ...row,
      people: [
        [100, 0, 1],
        [200, 0, 1],
        [300, 0, 1],
        [1150, 0, 1],
      ],
    };
    const found = coverAgain(
      input(without, [
        [1, 0],
        [2, 1],
        [3, 2],
      ]),
    );
    expect(found.short.every((missing) => missing === 0)).toBe(true);
    const kept = ['1←0', '2←1', '3←2'].filter((pair) => pairsOf(found).includes(pair));
    expect(kept).toHaveLength(2);
  });

  it('names pairs as they are to be left out', () => {
    expect([...keysOf({ place: Int32Array.of(2), person: Int32Array.of(3) }, 10)]).toEqual([23]);
  });
});
