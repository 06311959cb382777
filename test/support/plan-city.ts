import { METRES_PER_DEGREE, SKILLS, TASK_KINDS, type Skill } from '@linli/shared';
import fc from 'fast-check';
import type { City, Place, Resident, Wish } from '../../server/src/modules/matching/plan/model/city.js';

/** Friday afternoon in the city. */
export const NOW = new Date('2026-11-20T14:26:00+08:00');
const MIDNIGHT = new Date('2026-11-21T00:00:00+08:00').getTime();
const HOUR_MS = 3_600_000;
export const CENTRE = { lat: 25.85, lng: 114.93 };

/** So many metres east and north of the middle. */
export const spotAt = (east: number, north: number) => ({
  lat: CENTRE.lat + north / METRES_PER_DEGREE,
  lng: CENTRE.lng + east / (METRES_PER_DEGREE * Math.cos((CENTRE.lat * Math.PI) / 180)),
});

const SOME_SKILLS: readonly Skill[] = SKILLS.slice(0, 3);
const metres = fc.integer({ min: -1200, max: 1200 });
const home = fc.option(fc.tuple(metres, metres), { freq: 6 }).map((at) => at && spotAt(...at));
/** Starts and lengths that share half days now and then, within a day. */
const span = fc
  .record({ day: fc.nat(2), from: fc.integer({ min: 6, max: 19 }), hours: fc.integer({ min: 1, max: 5 }) })
  .map(({ day, from, hours }) => {
    const start = MIDNIGHT + day * 24 * HOUR_MS + from * HOUR_MS;
    return { startAt: new Date(start), endAt: new Date(start + hours * HOUR_MS) };
  });

const place = (n: number): fc.Arbitrary<Place> =>
  fc
    .record({
      span,
      at: fc.tuple(metres, metres),
      skills: fc.subarray([...SOME_SKILLS], { maxLength: 1 }),
      fit: fc.boolean(),
      heavy: fc.constantFrom(false, false, true),
      certified: fc.constantFrom(false, false, true),
      risky: fc.boolean(),
      insured: fc.boolean(),
      missing: fc.integer({ min: 1, max: 3 }),
      urgent: fc.boolean(),
      kind: fc.constantFrom(...TASK_KINDS.slice(0, 2)),
      language: fc.constantFrom(null, 'HAKKA' as const),
      errand: fc.constantFrom(['a'], ['b']),
    })
    .map(({ span: { startAt, endAt }, at, kind, language, risky, insured, ...facts }) => ({
      ...facts,
      slotId: `slot-${n}`,
      taskId: `task-${n}`,
      shift: { shiftId: `shift-${n}`, startAt, endAt, place: spotAt(...at), open: true, risky, insured },
      matter: { kind, language },
    }));

const later = fc.integer({ min: -1, max: 3 }).map((days) => new Date(MIDNIGHT + days * 24 * HOUR_MS));
/** Ages around the limits, papers and insurances that end in these days, somebody who has a rest. */
const standing = fc.record({
  birth: fc.constantFrom(null, '1961', '1961-11', '1961-12', '1980', '2008-10', '2008-11', '2009'),
  guardianUntil: fc.option(later),
  certified: fc
    .array(fc.tuple(fc.constantFrom(...SOME_SKILLS), later), { maxLength: 3 })
    .map((list) => new Map<Skill, Date>(list)),
  insuredUntil: fc.option(later),
  pausedUntil: fc.constantFrom(
    null,
    null,
    null,
    new Date(NOW.getTime() - HOUR_MS),
    new Date(NOW.getTime() + HOUR_MS),
  ),
  dailyHours: fc.constantFrom(3, 6, 24),
  noHeavy: fc.constantFrom(false, false, true),
});

const resident = (n: number): fc.Arbitrary<Resident> =>
  fc
    .record({
      home,
      skills: fc.subarray([...SOME_SKILLS, 'HAKKA' as const], { minLength: 2 }),
      availability: fc.subarray(
        Array.from({ length: 21 }, (_, block) => block),
        { minLength: 18 },
      ),
      maxDistance: fc.constantFrom(0, 1000, 2000, 3000, 4000),
      weeklyHours: fc.integer({ min: 3, max: 20 }),
      fit: fc.constantFrom(true, true, false),
      standing,
      commitments: fc.array(span, { maxLength: 1 }),
      load: fc.nat(600),
      today: fc.constantFrom(0, 0, 1, 2),
      week: fc.constantFrom(0, 1, 3, 4, 5),
      accepted: fc.nat(4),
      refused: fc.nat(4),
      late: fc.nat(2),
      done: fc.subarray(['a', 'b']),
      asked: fc.subarray(['shift-0', 'shift-1'], { maxLength: 1 }),
    })
    .map((given) => {
      const { today, week, accepted, refused, late, done, asked, commitments, load, ...volunteer } = given;
      return {
        volunteer: {
          ...volunteer,
          personId: `person-${n}`,
          homeCommunityCode: null,
          teamUnitId: null,
          quiet: null,
        },
        commitments: commitments.map((one, at) => ({ ...one, shiftId: `held-${n}-${at}` })),
        load,
        offers: {
          today,
          week,
          fortnight: week,
          accepted,
          refused,
          kinds: new Map([['PATROL' as const, { accepted, refused: 0 }]]),
        },
        record: { kept: 3, lateCancels: late, noShows: 0 },
        done: new Set(done),
        asked: new Set(asked),
      };
    });

const several = <T>(most: number, one: (n: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc
    .integer({ min: 1, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => one(n))));

const wish: fc.Arbitrary<Wish> = fc.record({
  slotId: fc.constantFrom('slot-0', 'slot-1'),
  personId: fc.constantFrom('person-0', 'person-1'),
  kind: fc.constantFrom('PIN', 'EXCLUDE'),
});

/** A city small enough to try every plan there is. */
export const tinyCity = (people: number, places: number): fc.Arbitrary<City> =>
  fc
    .record({
      places: several(places, place),
      people: several(people, resident),
      wishes: fc.array(wish, { maxLength: 3 }),
    })
    .map(({ places: given, ...rest }) => ({
      ...rest,
      now: NOW,
      places: [...given].sort((a, b) => a.shift.startAt.getTime() - b.shift.startAt.getTime()),
    }));
