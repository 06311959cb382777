import type { components } from '@linli/shared';

export type Rhythm = components['schemas']['RhythmBody'];

export const EVERY = ['ONCE', 'DAILY', 'WEEKLY', 'MONTHLY'] as const;

/** Whether a task comes again, as one says it. */
export interface Repeat {
  every: (typeof EVERY)[number];
  /** Weekdays, 0 = Monday; in months the first of them. */
  days: number[];
  /** Which of a month's: 1 to 4, or -1 for the last. */
  nth: string;
  /** 2027-11-26 */
  until: string;
  skipHolidays: boolean;
}

export const ONCE: Repeat = { every: 'ONCE', days: [], nth: '', until: '', skipHolidays: true };

const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const DAY_MS = 86_400_000;
const MONTHS_AT_FIRST = 3;

const at = (date: string) => new Date(`${date}T00:00:00Z`);
const weekdayOf = (date: string) => (at(date).getUTCDay() + 6) % 7;

/** What is meant by "every week" on a day, until it is said more exactly: that weekday, for three months. */
export function begin(every: Repeat['every'], date: string, before: Repeat): Repeat {
  if (every === 'ONCE' || Number.isNaN(at(date).getTime())) return { ...before, every };
  const nth = Math.ceil(at(date).getUTCDate() / 7);
  const until = new Date(at(date));
  until.setUTCMonth(until.getUTCMonth() + MONTHS_AT_FIRST);
  return {
    ...before,
    every,
    days: before.days.length > 0 ? before.days : [weekdayOf(date)],
    nth: before.nth || String(nth > 4 ? -1 : nth),
    until: before.until > date ? before.until : until.toISOString().slice(0, 10),
  };
}

/** The wish as a rule (RFC 5545); undefined for a single time. */
export function ruleOf({ every, days, nth }: Repeat): string | undefined {
  const names = [...days].sort((a, b) => a - b).map((day) => NAMES[day] ?? '');
  switch (every) {
    case 'ONCE':
      return undefined;
    case 'DAILY':
      return 'FREQ=DAILY';
    case 'WEEKLY':
      return `FREQ=WEEKLY;BYDAY=${names.join(',')}`;
    case 'MONTHLY':
      return `FREQ=MONTHLY;BYDAY=${nth}${names[0] ?? ''}`;
  }
}

/** Hours and minutes between two times of day; the end may lie on the next day. */
export function minutesBetween(start: string, end: string): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const length = minutes(end) - minutes(start);
  return length < 0 ? length + DAY_MS / 60_000 : length;
}

/** When the series takes place, as the server takes it. */
export function rhythmOf(
  repeat: Repeat,
  { date, start, end }: { date: string; start: string; end: string },
): Rhythm | undefined {
  const rrule = ruleOf(repeat);
  if (!rrule || repeat.until < date || (repeat.every !== 'DAILY' && repeat.days.length === 0))
    return undefined;
  return {
    rrule,
    firstDay: date,
    lastDay: repeat.until,
    startTime: start,
    minutes: minutesBetween(start, end),
    holidays: repeat.skipHolidays ? 'SKIP' : 'KEEP',
  };
}
