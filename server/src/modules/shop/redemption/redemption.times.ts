import { cityInstant, cityTime } from '@linli/shared';

const HOUR_MS = 3_600_000;

/** A phone without a network may report what it handed out so much later. */
export const OFFLINE_HOURS = 24;
/** Clocks of phones differ from ours by so much. */
const CLOCK_DRIFT_MS = 5 * 60_000;
/** So long before the end she is reminded. */
export const REMIND_HOURS = 24;

/** The last moment of the n-th day after today: people think in days. */
export function endOfHold(now: Date, days: number): Date {
  const { year, month, day } = cityTime(now);
  return new Date(cityInstant(year, month, day + days + 1).getTime() - 1000);
}

/** What ended before this instant may be given back: no phone without a network can still report it. */
export const offlineLimit = (now: Date): Date => new Date(now.getTime() - OFFLINE_HOURS * HOUR_MS);

/** What ends before this instant is to be reminded of. */
export const remindLimit = (now: Date): Date => new Date(now.getTime() + REMIND_HOURS * HOUR_MS);

/** Whether a phone can have handed something out at `at`, if the server hears of it now. */
export function isPlausible(at: Date, { createdAt }: { createdAt: Date }, now: Date): boolean {
  const [when, here] = [at.getTime(), now.getTime()];
  return (
    when <= here + CLOCK_DRIFT_MS &&
    when >= offlineLimit(now).getTime() &&
    when >= createdAt.getTime() - CLOCK_DRIFT_MS
  );
}

/** Whether goods handed out at `fulfilledAt` may still be brought back. */
export const isReturnable = (fulfilledAt: Date | null, returnDays: number, now: Date): boolean =>
  fulfilledAt !== null && now <= endOfHold(fulfilledAt, returnDays) && returnDays > 0;
