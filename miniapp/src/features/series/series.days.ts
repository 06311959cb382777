import type { SeriesDate } from './series.api';

const CHINA_MS = 8 * 3_600_000;

/** The day of an instant in China: 2026-11-27. */
export const dateOf = (at: string | number): string =>
  new Date(new Date(at).getTime() + CHINA_MS).toISOString().slice(0, 10);

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
