import fc from 'fast-check';
import { allowedPairs, bestByForce } from '../../../../../../test/support/plan-by-force.js';
import { tinyCity } from '../../../../../../test/support/plan-city.js';
import { solve } from '../../solver/index.js';
import type { City } from './city.js';
import { networkOf } from './network.js';
import { pairsOf } from './pairs.js';
import { readFlow } from './reading.js';
import { atOnce } from './steps.js';

const ROUNDS = Number(process.env.PLAN_ROUNDS ?? 60);

function planned(city: City) {
  const pairs = atOnce(pairsOf(city));
  const network = atOnce(networkOf(pairs));
  const solution = solve(network.problem);
  if (solution.status !== 'optimal') throw new Error(solution.status);
  return { pairs, solution, assignment: readFlow(network, pairs, solution.flow) };
}

describe('the plan of a district', () => {
  it('allows exactly the pairs that the hard rules allow', () => {
    fc.assert(
      fc.property(tinyCity(8, 6), (city) => {
        const { count, person, spot } = atOnce(pairsOf(city));
        const found = Array.from(
          { length: count },
          (_, n) => `${city.people[person[n]!]!.volunteer.personId} ${city.places[spot[n]!]!.slotId}`,
        );
        expect(found.sort()).toEqual(allowedPairs(city).sort());
      }),
      { numRuns: ROUNDS * 4 },
    );
  });

  it('costs as little as any plan there is', () => {
    fc.assert(
      fc.property(tinyCity(4, 4), (city) => {
        const { solution } = planned(city);
        expect(solution.certificate.verdict).toBe('optimal');
        expect(Number(solution.cost)).toBe(bestByForce(city));
      }),
      { numRuns: ROUNDS },
    );
  });

  it('costs the same whatever the order in which people and places are given', () => {
    fc.assert(
      fc.property(tinyCity(12, 8), fc.infiniteStream(fc.nat(1000)), (city, chance) => {
        const mixed = <T>(list: readonly T[]): T[] =>
          list
            .map((one) => ({ one, at: chance.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        const places = mixed(city.places).sort((a, b) => +a.shift.startAt - +b.shift.startAt);
        const other = { ...city, people: mixed(city.people), places, wishes: mixed(city.wishes) };
        expect(planned(other).solution.cost).toBe(planned(city).solution.cost);
      }),
      { numRuns: ROUNDS },
    );
  });

  it('never gives a place too many people, nor a person two at once', () => {
    fc.assert(
      fc.property(tinyCity(12, 8), (city) => {
        const { pairs, assignment } = planned(city);
        for (const [at, list] of assignment.placed.entries()) {
          expect(list.length).toBeLessThanOrEqual(city.places[at]!.missing);
        }
        for (const spots of assignment.byPerson.values()) {
          const blocks = spots.flatMap((at) => {
            const { firstBlock, lastBlock } = pairs.spots[at]!;
            return Array.from({ length: lastBlock - firstBlock + 1 }, (_, n) => firstBlock + n);
          });
          expect(new Set(blocks).size).toBe(blocks.length);
        }
      }),
      { numRuns: ROUNDS },
    );
  });

  it('has an answer when there is nobody, and nothing to do', () => {
    const now = new Date();
    expect(planned({ now, places: [], people: [], wishes: [] }).solution.cost).toBe(0n);
  });
});
