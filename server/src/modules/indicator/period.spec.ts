import { type PeriodKind, periodBefore, periodStart, periodToDate, scoreOf } from '@linli/shared';

describe('periods', () => {
  it.each<[PeriodKind, string, string]>([
    ['day', '2026-11-20', '2026-11-20'],
    ['week', '2026-11-20', '2026-11-16'],
    ['week', '2026-11-22', '2026-11-16'],
    ['week', '2026-11-23', '2026-11-23'],
    ['month', '2026-11-20', '2026-11-01'],
    ['quarter', '2026-12-31', '2026-10-01'],
    ['quarter', '2026-01-01', '2026-01-01'],
    ['year', '2026-11-20', '2026-01-01'],
  ])('a %s with %s begins on %s', (kind, day, start) => expect(periodStart(kind, day)).toBe(start));

  it.each<[PeriodKind, [string, string], [string, string]]>([
    ['month', ['2026-11-01', '2026-11-20'], ['2026-10-01', '2026-10-20']],
    ['month', ['2026-11-01', '2026-11-30'], ['2026-10-01', '2026-10-31']],
    ['month', ['2026-02-01', '2026-02-28'], ['2026-01-01', '2026-01-31']],
    ['month', ['2026-03-01', '2026-03-30'], ['2026-02-01', '2026-02-28']],
    ['week', ['2026-11-16', '2026-11-18'], ['2026-11-09', '2026-11-11']],
    ['quarter', ['2026-10-01', '2026-11-20'], ['2026-07-01', '2026-08-20']],
    ['year', ['2026-01-01', '2026-01-31'], ['2025-01-01', '2025-01-31']],
    ['day', ['2026-03-01', '2026-03-01'], ['2026-02-28', '2026-02-28']],
    ['free', ['2026-11-11', '2026-11-20'], ['2026-11-01', '2026-11-10']],
  ])('a %s %p is compared with %p', (kind, [from, to], [start, end]) => {
    expect(periodBefore({ kind, from, to })).toEqual({ kind, from: start, to: end });
  });

  it('ends today, by the clock of the city', () => {
    const lateInLondon = new Date('2026-11-19T17:00:00Z');
    const month = { kind: 'month', from: '2026-11-01', to: '2026-11-20' };
    expect(periodToDate('month', lateInLondon)).toEqual(month);
  });
});

describe('a score', () => {
  const of = (numerator: number, denominator: number) => ({ numerator, denominator });
  const all = {
    contactRate: of(9, 10),
    resolutionRate: of(8, 10),
    satisfactionRate: of(7, 10),
    onTimeRate: of(6, 10),
    reworkRate: of(1, 10),
    returnRate: of(2, 10),
  };
  const weights = {
    contactRate: 10,
    resolutionRate: 35,
    satisfactionRate: 25,
    onTimeRate: 20,
    reworkRate: 5,
    returnRate: 5,
  };

  it('is the weighted mean, with rework and returns turned round', () => {
    // 0.9·10 + 0.8·35 + 0.7·25 + 0.6·20 + 0.9·5 + 0.8·5 = 75
    expect(scoreOf(all, weights)).toBe(75);
  });

  it('leaves out what nobody could judge', () => {
    // Without the 25 of satisfaction: 57.5 of 75.
    expect(scoreOf({ ...all, satisfactionRate: of(0, 0) }, weights)).toBe(76.7);
    const nothing = Object.fromEntries(Object.keys(all).map((key) => [key, of(0, 0)])) as typeof all;
    expect(scoreOf(nothing, weights)).toBeNull();
  });

  it('never falls below nothing when orders came back more than once each', () => {
    expect(scoreOf({ ...all, returnRate: of(30, 10) }, { ...weights, returnRate: 5 })).toBe(71);
  });
});
