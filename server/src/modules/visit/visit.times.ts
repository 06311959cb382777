import { cityInstant } from '@linli/shared';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** After the end of a visit the door stays readable so long, and then it counts as missed. */
const AFTER_MS = 2 * HOUR_MS;

const partsOf = (day: string): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

/** Begin and end of a visit on a day of the city. */
export function spanOn(day: string, hour: number, minutes: number): { startAt: Date; endAt: Date } {
  const startAt = cityInstant(...partsOf(day), hour);
  return { startAt, endAt: new Date(startAt.getTime() + minutes * 60_000) };
}

/** The day so many days later, 2026-11-27. */
export const dayAfter = (day: string, days: number): string => {
  const [year, month, date] = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date) + days * DAY_MS).toISOString().slice(0, 10);
};

/** Name and door may be read on the day itself, from midnight in the city to two hours after the end. */
export function doorOpens({ dueOn, endAt }: { dueOn: string; endAt: Date }): { from: Date; until: Date } {
  return { from: cityInstant(...partsOf(dueOn)), until: new Date(endAt.getTime() + AFTER_MS) };
}

/** Whether nobody came, or nobody said so. */
export const isMissed = ({ endAt }: { endAt: Date }, now: Date): boolean =>
  now.getTime() > endAt.getTime() + AFTER_MS;

/** The first day after `dueOn` in the plan's rhythm that begins later than `now`. */
export function nextDue(dueOn: string, everyDays: number, hour: number, now: Date): string {
  let day = dayAfter(dueOn, everyDays);
  while (spanOn(day, hour, 1).startAt <= now) day = dayAfter(day, 1);
  return day;
}
