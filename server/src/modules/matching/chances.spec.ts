import fc from 'fast-check';
import { acceptance, chanceOfAtLeast, peopleToAsk } from './chances.js';

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const chances = fc.array(chance, { maxLength: 9 });

/** By adding up every combination of answers. */
function byCounting(demand: number, given: readonly number[]): number {
  let total = 0;
  for (let answers = 0; answers < 2 ** given.length; answers++) {
    const yes = given.map((_, n) => (answers >> n) % 2 === 1);
    if (yes.filter(Boolean).length < demand) continue;
    total += given.reduce((product, p, n) => product * (yes[n] ? p : 1 - p), 1);
  }
  return total;
}

describe('chanceOfAtLeast', () => {
  it('is what counting all answers gives', () => {
    fc.assert(
      fc.property(fc.nat(10), chances, (demand, given) => {
        expect(chanceOfAtLeast(demand, given)).toBeCloseTo(byCounting(demand, given), 9);
      }),
    );
  });

  it('is the binomial for equal people', () => {
    expect(chanceOfAtLeast(1, [0.6, 0.6, 0.6])).toBeCloseTo(1 - 0.4 ** 3, 12);
  });
});

describe('peopleToAsk', () => {
  it('is the smallest number of the best that reaches the target, or everybody', () => {
    fc.assert(
      fc.property(fc.nat(5), chances, chance, (demand, given, target) => {
        const count = peopleToAsk(demand, given, target);
        const reaches = (n: number) => byCounting(demand, given.slice(0, n)) >= target - 1e-9;
        if (demand === 0) expect(count).toBe(0);
        else if (count < given.length) {
          expect(reaches(count)).toBe(true);
          for (let fewer = demand; fewer < count; fewer++) {
            expect(byCounting(demand, given.slice(0, fewer))).toBeLessThan(target + 1e-9);
          }
        } else expect(count).toBe(given.length);
      }),
    );
  });

  it('asks four people with 0.6 for one place', () => {
    expect(
      peopleToAsk(
        1,
        Array.from({ length: 9 }, () => 0.6),
        0.95,
      ),
    ).toBe(4);
  });
});

it('acceptance starts at 0.6 and follows what people answer', () => {
  expect(acceptance({ accepted: 0, refused: 0 })).toBeCloseTo(0.6);
  expect(acceptance({ accepted: 10, refused: 0 })).toBeGreaterThan(0.85);
  expect(acceptance({ accepted: 0, refused: 10 })).toBeLessThan(0.25);
});
