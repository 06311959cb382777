import { monthAway, weekdayOf, weeksOf } from './use-calendar';

const month = (first: string, days: number) =>
  Array.from({ length: days }, (_, n) => ({
    date: `${first}-${String(n + 1).padStart(2, '0')}`,
    tasks: 0,
    missing: 0,
    mine: 0,
    holiday: null,
  }));

test('a month is laid out in weeks from Monday on', () => {
  expect(weekdayOf('2026-12-01')).toBe(1);
  const weeks = weeksOf(month('2026-12', 31));
  expect(weeks).toHaveLength(5);
  expect(weeks[0]?.[0]).toBeNull();
  expect(weeks[0]?.[1]?.date).toBe('2026-12-01');
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeksOf([])).toEqual([]);
});

test('months follow each other over the year', () => {
  expect([monthAway('2026-12', 1), monthAway('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
});
