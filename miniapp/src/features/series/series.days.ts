import type { SeriesDate } from './series.api';

const CHINA_MS = 8 * 3_600_000;

/** The day of an instant in China: 2026-11-27. */
export const dateOf = (at: string | number): string =>
  new Date(new Date(at).getTime() + CHINA_MS).toISOString().slice(0, 10);

/** 19:30 of an instant. */
export const timeOf = (at: string): string => new Date(Date.parse(at) + CHINA_MS).toISOString().slice(11, 16);

/** A time of day on a day; with `after` on the next day when it is not later than that. */
export function instantOf(date: string, time: string, after?: string): string {
  const at = Date.parse(`${date}T${time}:00+08:00`);
  const next = after !== undefined && at <= Date.parse(after);
  return new Date(next ? at + 86_400_000 : at).toISOString();
}

/** Minutes between two times of day, into the next day when the end is earlier. */
export function minutesBetween(start: string, end: string): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const length = minutes(end) - minutes(start);
  return length <= 0 ? length + 24 * 60 : length;
}

/** Dates that are neither over nor called off, and the rest. */
export function sides(dates: readonly SeriesDate[], now = Date.now()) {
  const coming = dates.filter(({ endAt }) => Date.parse(endAt) > now);
  return {
    coming,
    /** Those that may still be changed. */
    open: coming.filter(({ status, startAt }) => status === 'PUBLISHED' && Date.parse(startAt) > now),
    past: dates.filter(({ endAt }) => Date.parse(endAt) <= now).reverse(),
  };
}
