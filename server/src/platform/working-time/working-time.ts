import { cityTime } from '@linli/shared';
import { processClock } from '../clock.js';
import { defaultCalendar } from './calendar.data.js';
import { publishedHolidayName } from './public-days.js';
import { WorkingCalendar } from './working-calendar.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const OFFSET_MS = 8 * 3_600_000;

/** No public holiday or run of weekends lasts that long: a guard against endless loops. */
const LONGEST_PAUSE_DAYS = 30;

let calendar = new WorkingCalendar(defaultCalendar());

/** The calendar of this process; set once at start from the configuration. */
export function useCalendar(next: WorkingCalendar): void {
  calendar = next;
}

/** Whether people work on this day of the city: weekdays without public holidays, and make-up days. */
export const isWorkingDay = (at: Date): boolean => calendar.worksOn(cityTime(at).dayNumber);

/** Whether this day of the city is a public holiday; ordinary weekends are none. */
export const isPublicHoliday = (at: Date): boolean => calendar.isHoliday(cityTime(at).dayNumber);

/** What the public holiday on this day of the city is called: 国庆节, or 放假 without a published name; null on other days. */
export function holidayName(at: Date): string | null {
  if (!isPublicHoliday(at)) return null;
  return publishedHolidayName(cityTime(at).date) ?? '放假';
}

/** Working hours of a day (today, when none is given), as the version of that time says. */
export const hoursADay = (at: Date = processClock.now()): number =>
  calendar.minutesOf(cityTime(at).dayNumber) / 60;

/** The first year in a span of time whose holidays are not published yet; null when all are known. */
export function unpublishedYear(from: Date, to: Date): number | null {
  for (let year = cityTime(from).year; year <= cityTime(to).year; year++) {
    if (!calendar.isPublished(year)) return year;
  }
  return null;
}

/** Working spans of a day of the city as instants (milliseconds). */
function spansOf(dayNumber: number): [number, number][] {
  const midnight = dayNumber * DAY_MS - OFFSET_MS;
  return calendar
    .spansOf(dayNumber)
    .map(([from, to]) => [midnight + from * MINUTE_MS, midnight + to * MINUTE_MS]);
}

/** The instant when so many working minutes have passed; one that ends with a span is its end, not the next start. */
export function addWorkingMinutes(from: Date, minutes: number): Date {
  return add(from, minutes * MINUTE_MS, (length) => length);
}

/**
 * The instant when so many working days have passed, for deadlines given in days: what is left of the first day, whole
 * days, and the same share of the last one, however long each of them is.
 */
export function addWorkingDays(from: Date, days: number): Date {
  return add(from, days, (length, day) => length / (calendar.minutesOf(day) * MINUTE_MS));
}

function add(from: Date, amount: number, worth: (length: number, day: number) => number): Date {
  let left = amount;
  if (left <= 0) return from;
  let idle = 0;
  for (let day = cityTime(from).dayNumber; idle < LONGEST_PAUSE_DAYS; day++) {
    const spans = spansOf(day);
    idle = spans.length === 0 ? idle + 1 : 0;
    for (const [start, end] of spans) {
      const begin = Math.max(start, from.getTime());
      const length = Math.max(0, end - begin);
      const value = worth(length, day);
      // Shares of a day are fractions: what differs by less than a millisecond is the same instant.
      if (length > 0 && value >= left - 1e-9) return new Date(Math.round(begin + (length * left) / value));
      left -= value;
    }
  }
  throw new Error('the calendar has no working days');
}

/** Whole working minutes between two instants; 0 when `to` is not later. */
export function workingMinutesBetween(from: Date, to: Date): number {
  let sum = 0;
  const last = cityTime(to).dayNumber;
  for (let day = cityTime(from).dayNumber; day <= last; day++) {
    for (const [start, end] of spansOf(day)) {
      sum += Math.max(0, Math.min(end, to.getTime()) - Math.max(start, from.getTime()));
    }
  }
  return Math.floor(sum / MINUTE_MS);
}
