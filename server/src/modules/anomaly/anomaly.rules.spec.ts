import { findAnomalies, type Served } from './anomaly.rules.js';

const DAY_MS = 86_400_000;
const START = new Date('2026-11-10T02:00:00.000Z');
let made = 0;

const served = (change: Partial<Served> = {}): Served => {
  const n = made++;
  const startAt = new Date(START.getTime() + (n % 5) * DAY_MS);
  return {
    recordId: `r${n}`,
    personId: `p${n}`,
    taskId: `t${n}`,
    decidedBy: null,
    organiserUnitId: 'u',
    communityCode: '360702002001',
    startAt,
    minutes: 60,
    byHand: false,
    device: null,
    came: { at: new Date(startAt.getTime() + n * 1000), method: 'QR', score: 100 },
    left: { at: new Date(startAt.getTime() + 3_600_000 + n * 1000), method: 'QR', score: 100 },
    ...change,
  };
};
const many = (count: number, change: (i: number) => Partial<Served>): Served[] =>
  Array.from({ length: count }, (_, i) => served(change(i)));
const kinds = (rows: Served[]): string[] => findAnomalies(rows).map(({ kind }) => kind);
const at = { came: { at: START, method: 'QR', score: null }, left: { at: START, method: 'QR', score: null } };

describe('what may be worth a look', () => {
  it('is nothing in a usual month', () => {
    expect(kinds(many(40, (i) => ({ personId: `a${i % 10}`, decidedBy: `o${i % 9}` })))).toEqual([]);
  });

  it('is one phone for three people on a day, not for two, not on two days', () => {
    const phone = (people: number, days = 1) =>
      many(people, (i) => ({ device: 'd', startAt: new Date(START.getTime() + (i % days) * DAY_MS) }));
    expect(findAnomalies(phone(3))).toMatchObject([{ kind: 'SAME_DEVICE', figures: [3] }]);
    expect([...kinds(phone(2)), ...kinds(phone(3, 2))]).toEqual([]);
  });

  it('is three who scanned in and out in the same seconds, but not three ticked on a list', () => {
    expect(kinds(many(3, () => ({ taskId: 't', ...at })))).toEqual(['SAME_TIMES']);
    const ticked = { came: { ...at.came, method: 'LIST' }, left: at.left };
    expect(kinds(many(3, () => ({ taskId: 't', ...ticked })))).toEqual([]);
    expect(kinds(many(2, () => ({ taskId: 't', ...at })))).toEqual([]);
  });

  it('is who confirms far more than nine others do', () => {
    const usual = many(27, (i) => ({ decidedBy: `o${i % 9}` }));
    const busy = many(60, () => ({ decidedBy: 'busy' }));
    expect(findAnomalies([...usual, ...busy])).toMatchObject([{ kind: 'ORGANISER', people: ['busy'] }]);
  });

  it('is two who confirm each other three times each', () => {
    const pair = [
      ...many(3, () => ({ personId: 'a', decidedBy: 'b' })),
      ...many(3, () => ({ personId: 'b', decidedBy: 'a' })),
    ];
    expect(findAnomalies(pair)).toMatchObject([{ kind: 'RECIPROCAL', figures: [6] }]);
    expect(kinds(pair.slice(1))).toEqual([]);
  });

  it('is a unit with a fifth of its hours by hand, ten hours at least', () => {
    const mixed = (hand: number, usual: number) => [
      ...many(hand, () => ({ byHand: true, came: null, left: null })),
      ...many(usual, () => ({})),
    ];
    expect(findAnomalies(mixed(10, 40))).toMatchObject([
      { kind: 'BY_HAND', unitId: 'u', figures: [600, 20] },
    ]);
    expect([...kinds(mixed(9, 20)), ...kinds(mixed(10, 41))]).toEqual([]);
  });

  it('is somebody far away three times in a month', () => {
    const away = { came: { at: START, method: 'QR', score: 49 } };
    expect(kinds(many(3, () => ({ personId: 'a', ...away })))).toEqual(['FAR']);
    expect(kinds(many(2, () => ({ personId: 'a', ...away })))).toEqual([]);
  });

  it('has the same key each night', () => {
    const rows = many(3, () => ({ device: 'd', startAt: START }));
    expect(findAnomalies(rows)).toEqual(findAnomalies([...rows]));
    expect(findAnomalies(rows)[0]!.key).toBe('d:2026-11-10');
  });
});
