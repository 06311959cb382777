import { cityTime } from '@linli/shared';
import chineseDays from 'chinese-days';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const OFFSET_MS = 8 * 3_600_000;

/** Hours of a working day (数字城管's default): 8:30–12:00 and 14:00–17:30, as minutes since midnight. */
const SPANS = [
  [8 * 60 + 30, 12 * 60],
  [14 * 60, 17 * 60 + 30],
] as const;
export const HOURS_A_DAY = 7;

/** No public holiday or run of weekends lasts that long: a guard against endless loops. */
const LONGEST_PAUSE_DAYS = 30;

const known = new Map<number, boolean>();

/** Whether people work on this day of the city: weekdays without public holidays, and make-up days. */
export function isWorkingDay(at: Date): boolean {
  return worksOn(cityTime(at).dayNumber);
}

function worksOn(dayNumber: number): boolean {
  let works = known.get(dayNumber);
  if (works === undefined) {
    const date = new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
    // Holidays and make-up days have names like `National Day,国庆节,3`, others the name of the weekday. The weekday
    // is counted here, because the calendar counts it in the zone of the server.
    const { name, work } = chineseDays.getDayDetail(date);
    works = name.includes(',') ? work : (dayNumber + 3) % 7 < 5;
    known.set(dayNumber, works);
  }
  return works;
}

/** Working spans of a day of the city as instants (milliseconds). */
function spansOf(dayNumber: number): [number, number][] {
  if (!worksOn(dayNumber)) return [];
  const midnight = dayNumber * DAY_MS - OFFSET_MS;
  return SPANS.map(([from, to]) => [midnight + from * MINUTE_MS, midnight + to * MINUTE_MS]);
}

/** The instant when so many working minutes have passed; one that ends with a span is its end, not the next start. */
export function addWorkingMinutes(from: Date, minutes: number): Date {
  let left = minutes * MINUTE_MS;
  if (left <= 0) return from;
  let idle = 0;
  for (let day = cityTime(from).dayNumber; idle < LONGEST_PAUSE_DAYS; day++) {
    const spans = spansOf(day);
    idle = spans.length === 0 ? idle + 1 : 0;
    for (const [start, end] of spans) {
      const begin = Math.max(start, from.getTime());
      const length = Math.max(0, end - begin);
      if (length >= left) return new Date(begin + left);
      left -= length;
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
