import { addWorkingMinutes, isWorkingDay, workingMinutesBetween } from './index.js';

/** Wall clock of the city. */
const at = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const HOUR = 60;
const DAY = 7 * HOUR;

/** [from, working minutes, until], worked out by hand from the State Council's calendars of 2025 and 2026. */
const CASES: [string, number, string][] = [
  // An ordinary week: Thursday 19 to Thursday 26 November 2026.
  ['2026-11-19 10:05', 5 * DAY, '2026-11-26 10:05'],
  ['2026-11-19 09:12', 2 * HOUR, '2026-11-19 11:12'],
  ['2026-11-19 11:00', 2 * HOUR, '2026-11-19 15:00'],
  ['2026-11-19 12:30', 2 * HOUR, '2026-11-19 16:00'],
  ['2026-11-19 17:00', 2 * HOUR, '2026-11-20 10:00'],
  ['2026-11-19 20:00', 4 * HOUR, '2026-11-20 14:30'],
  ['2026-11-19 05:00', 4 * HOUR, '2026-11-19 14:30'],
  ['2026-11-20 17:29', 2, '2026-11-23 08:31'],
  // An end that meets the end of a span stays there.
  ['2026-11-19 08:30', 210, '2026-11-19 12:00'],
  ['2026-11-19 08:30', DAY, '2026-11-19 17:30'],
  ['2026-11-20 17:30', 0, '2026-11-20 17:30'],
  // A weekend between: Friday to Monday; reported on Saturday.
  ['2026-11-20 16:30', 2 * HOUR, '2026-11-23 09:30'],
  ['2026-11-21 10:00', 2 * HOUR, '2026-11-23 10:30'],
  // National Day 2026: off 1–7 October; Sunday 20 September and Saturday 10 October are worked.
  ['2026-09-30 17:00', 1 * HOUR, '2026-10-08 09:00'],
  ['2026-10-03 11:00', 4 * HOUR, '2026-10-08 14:30'],
  ['2026-10-09 16:30', 2 * HOUR, '2026-10-10 09:30'],
  ['2026-10-10 17:00', 1 * HOUR, '2026-10-12 09:00'],
  ['2026-09-19 09:00', DAY, '2026-09-20 17:30'],
  // National Day and Mid-Autumn 2025: off 1–8 October; Sunday 28 September and Saturday 11 October are worked.
  ['2025-09-27 12:00', 2 * HOUR, '2025-09-28 10:30'],
  ['2025-09-30 16:30', 2 * HOUR, '2025-10-09 09:30'],
  ['2025-10-10 14:00', DAY, '2025-10-11 12:00'],
  // Spring Festival 2026: off 15–23 February; Saturdays 14 and 28 February are worked.
  ['2026-02-13 17:00', 1 * HOUR, '2026-02-14 09:00'],
  ['2026-02-14 17:00', 1 * HOUR, '2026-02-24 09:00'],
  ['2026-02-16 23:50', 4 * HOUR, '2026-02-24 14:30'],
  ['2026-02-27 14:00', DAY, '2026-02-28 12:00'],
  // Spring Festival 2025: off 28 January – 4 February; Sunday 26 January and Saturday 8 February are worked.
  ['2025-01-27 17:00', 1 * HOUR, '2025-02-05 09:00'],
  ['2025-01-25 10:00', 2 * HOUR, '2025-01-26 10:30'],
  ['2025-02-07 17:00', 1 * HOUR, '2025-02-08 09:00'],
  // New Year 2026: off 1–3 January, Sunday 4 is worked.
  ['2025-12-31 17:00', 1 * HOUR, '2026-01-04 09:00'],
];

describe('working time', () => {
  it.each(CASES)('%s + %i minutes is %s', (from, minutes, until) => {
    expect(addWorkingMinutes(at(from), minutes)).toEqual(at(until));
    expect(workingMinutesBetween(at(from), at(until))).toBe(minutes);
  });

  it('counts nothing backwards, at night or on holidays', () => {
    expect(workingMinutesBetween(at('2026-11-20 10:00'), at('2026-11-19 10:00'))).toBe(0);
    expect(workingMinutesBetween(at('2026-11-19 17:30'), at('2026-11-20 08:30'))).toBe(0);
    expect(workingMinutesBetween(at('2026-10-01 00:00'), at('2026-10-07 23:59'))).toBe(0);
    expect(workingMinutesBetween(at('2026-11-19 10:05'), at('2026-11-20 16:10'))).toBe(11 * HOUR + 5);
  });

  it('knows the day of the city, not of the server', () => {
    expect(isWorkingDay(new Date('2026-11-20T15:59:00Z'))).toBe(true);
    expect(isWorkingDay(new Date('2026-11-20T16:00:00Z'))).toBe(false);
  });
});
