import { cityTime } from '@linli/shared';

const MINUTE_MS = 60_000;
const NIGHT_FROM = 22 * 60;
const NIGHT_TO = 6 * 60;
/** After a shift into the night. */
const NIGHT_REST_MS = 8 * 60 * MINUTE_MS;
/** Between any two: the way and a breath. */
const REST_MS = 30 * MINUTE_MS;

interface Span {
  readonly startAt: Date;
  readonly endAt: Date;
}

/** Whether a span touches the night, 22:00 to 6:00 in the city: the same hours for which points count more. */
export function isNight({ startAt, endAt }: Span): boolean {
  const { hour, minute } = cityTime(startAt);
  const from = hour * 60 + minute;
  return from < NIGHT_TO || from + (endAt.getTime() - startAt.getTime()) / MINUTE_MS > NIGHT_FROM;
}

/** When she has had her rest after a span, milliseconds. */
export const restedAt = (span: Span): number =>
  span.endAt.getTime() + (isNight(span) ? NIGHT_REST_MS : REST_MS);

/** Whether one of two spans begins before she is rested from the other; so do spans that overlap. */
export const tooClose = (a: Span, b: Span): boolean =>
  a.startAt.getTime() < restedAt(b) && b.startAt.getTime() < restedAt(a);

/** How long the rest between them would have to be, in words. */
export const restWords = (a: Span, b: Span): string => {
  const first = a.startAt < b.startAt ? a : b;
  return isNight(first) ? '离夜里那一班不到 8 小时，先好好歇一歇' : '和前后那一件挨得太近，中间要留半小时';
};
