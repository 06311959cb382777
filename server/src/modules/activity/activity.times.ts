import { cityInstant, cityTime } from '@linli/shared';

const HOUR_MS = 3_600_000;
/** So long before the start people have made other plans: they are asked before a place is theirs. */
const LATE_MS = 24 * HOUR_MS;
/** So long they have to answer. */
const ANSWER_MS = 2 * HOUR_MS;
/** Nobody has to answer in the night (hours of the day). */
const NIGHT_FROM = 21;
const MORNING = 9;
/** So long before the start one may check in. */
const CHECK_IN_MS = HOUR_MS;
/** So long after the end it can still be made good. */
const CHECK_IN_AFTER_MS = 24 * HOUR_MS;
/** So long before the start everybody is reminded. */
const REMIND_MS = 24 * HOUR_MS;

export const isLate = (startAt: Date, now: Date): boolean => startAt.getTime() - now.getTime() < LATE_MS;

/** Until when an offered place is kept: two hours, the night not counted, and never beyond the start. */
export function answerTime(startAt: Date, now: Date): Date {
  const wished = new Date(now.getTime() + ANSWER_MS);
  const { year, month, day, hour } = cityTime(wished);
  const isNight = hour >= NIGHT_FROM || hour < MORNING;
  const morning = cityInstant(year, month, hour >= NIGHT_FROM ? day + 1 : day, MORNING);
  const until = isNight ? morning : wished;
  return until < startAt ? until : startAt;
}

export const checkInFrom = (startAt: Date): Date => new Date(startAt.getTime() - CHECK_IN_MS);
export const checkInUntil = (endAt: Date): Date => new Date(endAt.getTime() + CHECK_IN_AFTER_MS);
/** Activities that start before this instant are to be reminded of. */
export const remindLimit = (now: Date): Date => new Date(now.getTime() + REMIND_MS);
