import { cityInstant, cityTime } from '@linli/shared';

/** Nobody is asked between these hours (city time), unless it is urgent. */
const QUIET_FROM = 21;
const QUIET_TO = 7;

/** The first moment from `now` on at which one may ask. */
export function askingTime(now: Date, urgent: boolean): Date {
  const { year, month, day, hour } = cityTime(now);
  if (urgent || (hour >= QUIET_TO && hour < QUIET_FROM)) return now;
  return cityInstant(year, month, hour >= QUIET_FROM ? day + 1 : day, QUIET_TO);
}

/** Whether she wants to be left alone at this moment: minutes of the day in the city, over midnight where `from` is later. */
export function isQuietFor(quiet: { from: number; to: number } | null, now: Date): boolean {
  if (!quiet) return false;
  const { hour, minute } = cityTime(now);
  const at = hour * 60 + minute;
  const { from, to } = quiet;
  return from <= to ? at >= from && at < to : at >= from || at < to;
}
