import { METRES_PER_DEGREE } from '@linli/shared';
import type { Candidate } from './candidate.reader.js';
import type { CoverageDuty, CoverageSpot } from './coverage.entity.js';
import { coverAgain } from './engine/index.js';
import { inputOf, outcomeOf, type Standing } from './reckoning.js';

const AT = { lat: 25.85, lng: 114.94 };
const STEP = 0.001;

const spot = (n: number): CoverageSpot => ({
  id: `spot-${n}`,
  planId: 'plan',
  position: n,
  name: `${n} 栋`,
  gridCode: '360702002001001',
  lat: AT.lat,
  lng: AT.lng + n * STEP,
  needed: 1,
  missing: 0,
  near: null,
});
const person = (n: number, unitId: string | null = null): Candidate => ({
  personId: `person-${n}`,
  unitId,
  lat: AT.lat,
  lng: AT.lng + n * STEP,
});
const duty = (n: number): CoverageDuty => ({
  id: `duty-${n}`,
  planId: 'plan',
  spotId: `spot-${n}`,
  personId: `person-${n}`,
  unitId: null,
  since: new Date(0),
  endedAt: null,
  endedBy: null,
});
const standing = (change: Partial<Standing> = {}): Standing => ({
  plan: { cap: 1, reach: 1000 },
  spots: [0, 1, 2].map(spot),
  people: [0, 1, 2, 3].map((n) => person(n)),
  duties: [0, 1, 2].map(duty),
  absent: new Set(),
  ...change,
});
const after = (now: Standing) => outcomeOf(now, coverAgain(inputOf(now)));

describe('what a run writes', () => {
  it('is nothing when everybody is still there', () => {
    expect(after(standing())).toMatchObject({ ending: [], beginning: [] });
  });

  it('ends the duties of who reported absent and of who is no candidate any more, and fills theirs only', () => {
    const people = [1, 3].map((n) => person(n));
    const { ending, beginning, spots } = after(standing({ people, absent: new Set(['person-0']) }));
    expect(ending.map(({ duty: { personId }, why }) => [personId, why])).toEqual([
      ['person-0', 'ABSENT'],
      ['person-2', 'GONE'],
    ]);
    expect(beginning.map(({ spot: { id }, candidate }) => [id, candidate.personId])).toEqual([
      ['spot-2', 'person-3'],
    ]);
    expect(spots.map(({ missing, near }) => [missing, near])).toEqual([
      // Both who are left have a place already.
      [1, 2],
      [0, null],
      [0, null],
    ]);
  });

  it('measures in metres, from where each unit is on average', () => {
    const { places, people, units } = inputOf(
      standing({ people: [person(0, 'a'), person(2, 'a'), person(3)], duties: [] }),
    );
    expect(places.x[1]! - places.x[0]!).toBeCloseTo(
      METRES_PER_DEGREE * Math.cos((AT.lat * Math.PI) / 180) * STEP,
      1,
    );
    expect([...people.unit]).toEqual([0, 0, -1]);
    expect(units.x[0]).toBeCloseTo((people.x[0]! + people.x[1]!) / 2, 6);
  });
});
