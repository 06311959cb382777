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
  /** Days of the month, -1 for the last; when there are any, they and not the weekday say when. */
  monthDays: number[];
  /** 2027-11-26 */
  until: string;
  skipHolidays: boolean;
}

export const ONCE: Repeat = {
  every: 'ONCE',
  days: [],
  nth: '',
  monthDays: [],
  until: '',
  skipHolidays: true,
};

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

/** The day of the month that a date is. */
export const monthDayOf = (date: string): number => at(date).getUTCDate();

/** The wish as a rule (RFC 5545); undefined for a single time. */
export function ruleOf({ every, days, nth, monthDays }: Repeat): string | undefined {
  const names = [...days].sort((a, b) => a - b).map((day) => NAMES[day] ?? '');
  // The last day comes last, as one says it.
  const byDay = [...monthDays].sort((a, b) => (a < 0 ? 32 : a) - (b < 0 ? 32 : b));
  switch (every) {
    case 'ONCE':
      return undefined;
    case 'DAILY':
      return 'FREQ=DAILY';
    case 'WEEKLY':
      return `FREQ=WEEKLY;BYDAY=${names.join(',')}`;
    case 'MONTHLY':
      return byDay.length > 0
        ? `FREQ=MONTHLY;BYMONTHDAY=${byDay.join(',')}`
        : `FREQ=MONTHLY;BYDAY=${nth}${names[0] ?? ''}`;
  }
}

/** Hours and minutes between two times of day; the end may lie on the next day. */
export function minutesBetween(start: string, end: string): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const length = minutes(end) - minutes(start);
  return length < 0 ? length + DAY_MS / 60_000 : length;
}

/** Neither a weekday nor a day of the month is chosen. */
export const lacksDays = ({ every, days, monthDays }: Repeat): boolean =>
  every !== 'DAILY' && days.length === 0 && !(every === 'MONTHLY' && monthDays.length > 0);

/** When the series takes place, as the server takes it. */
export function rhythmOf(
  repeat: Repeat,
  { date, start, end }: { date: string; start: string; end: string },
): Rhythm | undefined {
  const rrule = ruleOf(repeat);
  if (!rrule || repeat.until < date || lacksDays(repeat)) return undefined;
  return {
    rrule,
    firstDay: date,
    lastDay: repeat.until,
    startTime: start,
    minutes: minutesBetween(start, end),
    holidays: repeat.skipHolidays ? 'SKIP' : 'KEEP',
  };
}
