import { dayStart } from '@linli/shared';
import { wrongField } from '../../platform/http/index.js';
import { holidayName } from '../../platform/working-time/index.js';
import { type TaskTimes, timesOf } from '../volunteer/index.js';
import { daysOf, FURTHEST_DAYS, readRule, RecurrenceError, type Recurrence } from './recurrence.js';
import type { HolidayRule } from './series.entity.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** When a series takes place, as its organiser says it. */
export interface Rhythm {
  readonly rrule: string;
  /** The first and the last possible day: 2026-11-27. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** 19:30 on the clock of the city. */
  readonly startTime: string;
  readonly minutes: number;
  readonly holidays: HolidayRule;
}

export interface PlannedDate extends TaskTimes {
  readonly date: string;
  /** 国庆节, or 放假 where the calendar has no name for it. */
  readonly holiday: string | null;
  /** It is a holiday on which nothing is done. */
  readonly skipped: boolean;
}

export interface SeriesPlan {
  readonly rule: Recurrence;
  readonly dates: readonly PlannedDate[];
}

/** The start of a shift on a day of the city. */
export function startOn(date: string, startTime: string): Date {
  const [hour = 0, minute = 0] = startTime.split(':').map(Number);
  return new Date(dayStart(date)!.getTime() + (hour * 60 + minute) * MINUTE_MS);
}

/** Begin and end of one date. */
export function spanOf(
  date: string,
  { startTime, minutes }: Pick<Rhythm, 'startTime' | 'minutes'>,
): Pick<TaskTimes, 'startAt' | 'endAt'> {
  const startAt = startOn(date, startTime);
  return { startAt, endAt: new Date(startAt.getTime() + minutes * MINUTE_MS) };
}

/** Begin, end and the time for giving back of one date. */
export function spanOn(date: string, rhythm: Pick<Rhythm, 'startTime' | 'minutes'>, now: Date): TaskTimes {
  const { startAt, endAt } = spanOf(date, rhythm);
  return timesOf({ startAt: startAt.toISOString(), endAt: endAt.toISOString() }, now);
}

/** The day before: 2026-11-26 of 2026-11-27. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);

/** People are asked for a date so long before it: early enough to plan, not so early that they forget. */
const OPENS_MS = 7 * DAY_MS;
export const opensAt = (startAt: Date): Date => new Date(startAt.getTime() - OPENS_MS);

/**
 * Every date of a series with its holidays, or what is wrong with the wish, beside the field where it is. `after`: only those
 * after that day, for one that is prolonged.
 */
export function planOf(rhythm: Rhythm, now: Date, after?: string): SeriesPlan {
  const { firstDay, lastDay, startTime, holidays } = rhythm;
  const [first, last] = [dayStart(firstDay), dayStart(lastDay)];
  if (!first) throw wrongField('firstDay', '没有这一天，请重新选');
  if (!last) throw wrongField('lastDay', '没有这一天，请重新选');
  if (last < first) throw wrongField('lastDay', '最后一天要在第一天以后');
  if (!after && startOn(firstDay, startTime) <= now)
    throw wrongField('firstDay', '开始时间已经过去了，请从后面的日子选');
  if (last.getTime() - now.getTime() > FURTHEST_DAYS * DAY_MS)
    throw wrongField('lastDay', '最多排到两年以后');
  const { rule, days } = ruleDays(rhythm);
  const dates = days
    .filter((date) => !after || (date > after && startOn(date, startTime) > now))
    .map((date): PlannedDate => {
      const holiday = holidayName(dayStart(date)!);
      return {
        date,
        ...spanOn(date, rhythm, now),
        holiday,
        skipped: holiday !== null && holidays === 'SKIP',
      };
    });
  if (dates.every(({ skipped }) => skipped))
    throw wrongField('lastDay', '到那天为止没有可排的日子，请往后选');
  return { rule, dates };
}

function ruleDays({ rrule, firstDay, lastDay }: Rhythm): { rule: Recurrence; days: string[] } {
  try {
    const rule = readRule(rrule);
    return { rule, days: daysOf(rule, firstDay, lastDay) };
  } catch (error) {
    if (error instanceof RecurrenceError) throw wrongField('rrule', error.message);
    throw error;
  }
}
