import { bursts, favoured, outliers, rings, type TrustService } from './trust.rules.js';

let records = 0;
const service = (given: Partial<TrustService>): TrustService => ({
  recordId: `r${++records}`,
  personId: 'a',
  confirmedBy: 'committee',
  organiserUnitId: 'unit',
  minutes: 60,
  ...given,
});
const times = (n: number, given: Partial<TrustService>) => Array.from({ length: n }, () => service(given));
/** Ten people with 8 to 17 hours each. */
const usual = () =>
  Array.from({ length: 10 }, (_, n) => service({ personId: `p${n}`, minutes: (8 + n) * 60 }));

it('hours far above the others are found, with the figures for the sentence; usual ones are not', () => {
  const found = outliers([...usual(), service({ personId: 'much', minutes: 90 * 60 })]);
  expect(found).toMatchObject([{ kind: 'OUTLIER', people: ['much'], figures: [5400, 780] }]);
  expect(outliers(usual())).toEqual([]);
  expect(outliers([service({ personId: 'a' }), service({ personId: 'b', minutes: 9000 })])).toEqual([]);
  const alike = Array.from({ length: 12 }, (_, n) => service({ personId: `p${n}`, minutes: 600 }));
  expect(outliers([...alike, service({ personId: 'little-more', minutes: 660 })])).toEqual([]);
});

it('people who confirm each other are found once: pairs who do it often, and circles of three', () => {
  const pair = [
    ...times(3, { personId: 'a', confirmedBy: 'b' }),
    ...times(4, { personId: 'b', confirmedBy: 'a' }),
  ];
  expect(rings(pair)).toMatchObject([{ key: 'a+b', figures: [7, 2] }]);
  expect(rings(pair.slice(1, 5))).toEqual([]);
  const circle = [
    service({ personId: 'b', confirmedBy: 'a' }),
    service({ personId: 'c', confirmedBy: 'b' }),
    service({ personId: 'a', confirmedBy: 'c' }),
  ];
  expect(rings(circle)).toMatchObject([{ key: 'a+b+c', figures: [3, 3] }]);
  expect(rings([...usual(), ...times(5, { personId: 'a', confirmedBy: 'committee' })])).toEqual([]);
});

it('a unit that gives most to two of many is found', () => {
  const few = [
    ...times(8, { personId: 'x' }),
    ...times(6, { personId: 'y' }),
    ...usual()
      .slice(0, 4)
      .map((s) => ({ ...s, minutes: 30 })),
  ];
  expect(favoured(few)).toMatchObject([{ unitId: 'unit', people: ['x', 'y'], figures: [88, 2, 6] }]);
  expect(favoured(usual())).toEqual([]);
});

it('many corrections within a day are found, spread ones are not', () => {
  const at = (hour: number) => ({
    personId: 'a',
    organiserUnitId: 'unit',
    recordId: `r${hour}`,
    at: new Date(Date.parse('2026-11-01T00:00:00Z') + hour * 3_600_000),
  });
  expect(bursts([0, 2, 4, 6, 20, 99].map(at))).toMatchObject([
    { figures: [5, 1], recordIds: ['r0', 'r2', 'r4', 'r6', 'r20'] },
  ]);
  expect(bursts([0, 30, 60, 90, 120].map(at))).toEqual([]);
});
