import { cityInstant, cityTime } from '@linli/shared';

/** A day and a time of day as the fields hold them. */
export interface When {
  /** 2026-11-27 */
  day: string;
  /** 17:30 */
  clock: string;
}

const DAY_MS = 86_400_000;

/** So many days from now, at a time of day; never on a weekend, when nobody answers. */
export function whenAfter(days: number, clock: string, now = new Date()): When {
  let at = new Date(now.getTime() + days * DAY_MS);
  while (cityTime(at).weekday > 4) at = new Date(at.getTime() + DAY_MS);
  return { day: cityTime(at).date, clock };
}

/** The instant of both, or undefined while one of them is missing or wrong. */
export function instantOf({ day, clock }: When): Date | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour, minute] = clock.split(':').map(Number);
  if (!year || !month || !date || hour === undefined || minute === undefined) return undefined;
  const at = cityInstant(year, month, date, hour, minute);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** The instant when it lies ahead. */
export function futureOf(when: When, now = new Date()): Date | undefined {
  const at = instantOf(when);
  return at && at > now ? at : undefined;
}
