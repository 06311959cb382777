import { dayInFull } from '@linli/shared';
import { isRange, periodOf } from './periods';

const NOW = Date.parse('2026-11-27T23:30:00+08:00');

test('words stand for days of the city', () => {
  expect(periodOf('all', NOW)).toEqual({});
  expect(periodOf('year', NOW)).toEqual({ from: '2026-01-01' });
  expect(periodOf('year', Date.parse('2026-12-31T17:00:00Z'))).toEqual({ from: '2027-01-01' });
  expect(periodOf('twelve', NOW)).toEqual({ from: '2025-11-27' });
});

test('29 February has no twin a year ago', () => {
  expect(periodOf('twelve', Date.parse('2028-02-29T12:00:00+08:00'))).toEqual({ from: '2027-03-01' });
});

test('two days in order are a range', () => {
  expect(isRange({ from: '2026-01-01', to: '2026-01-01' })).toBe(true);
  expect(isRange({ from: '2026-01-02', to: '2026-01-01' })).toBe(false);
  expect(isRange({ from: '2026-01-02' })).toBe(false);
});

test('days are said as on paper', () => expect(dayInFull('2026-03-05')).toBe('2026年3月5日'));
