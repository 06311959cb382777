import { cityInstant, cityTime } from '../time/city-time.js';
import { DEFAULT_POINTS_RULE, GRACE_DAYS } from './points.kinds.js';

const NIGHT_FROM = 22;
const NIGHT_TO = 6;
const MINUTE_MS = 60_000;

/** A piece of service: when it was and how many of its minutes count. */
export interface ServedTime {
  startAt: Date;
  endAt: Date;
  minutes: number;
  urgent: boolean;
}

/** A rule in force; its version is part of every posting's idempotency key. */
export interface PointsRule {
  version: number;
  perHour: number;
  nightFactor: number;
  urgentFactor: number;
  dailyCap: number;
}

/** Minutes between the two instants that lie in the night (22 to 6, city time). */
export function nightMinutes(startAt: Date, endAt: Date): number {
  const { year, month, day } = cityTime(startAt);
  let night = 0;
  for (let evening = day - 1; ; evening++) {
    const from = cityInstant(year, month, evening, NIGHT_FROM).getTime();
    if (from >= endAt.getTime()) return night / MINUTE_MS;
    const to = cityInstant(year, month, evening + 1, NIGHT_TO).getTime();
    night += Math.max(0, Math.min(to, endAt.getTime()) - Math.max(from, startAt.getTime()));
  }
}

/**
 * Points for a piece of service, before the daily cap: whole points, rounded down. When fewer minutes count than lie
 * between start and end, night and day keep their shares.
 */
export function pointsFor(served: ServedTime, rule: PointsRule = DEFAULT_POINTS_RULE): number {
  const span = (served.endAt.getTime() - served.startAt.getTime()) / MINUTE_MS;
  if (span <= 0 || served.minutes <= 0) return 0;
  const nightShare = nightMinutes(served.startAt, served.endAt) / span;
  const weighted = served.minutes * (1 + nightShare * (rule.nightFactor - 1));
  const points = (weighted * rule.perHour * (served.urgent ? rule.urgentFactor : 1)) / 60;
  // Shares are fractions: 29.999999999 is 30.
  return Math.floor(points + 1e-6);
}

/** What a day with `credited` points still takes. */
export function withinDailyCap(
  points: number,
  credited: number,
  rule: PointsRule = DEFAULT_POINTS_RULE,
): number {
  return Math.max(0, Math.min(points, rule.dailyCap - credited));
}

/** Points earned at this instant are good until the last moment of the next year. */
export function expiryOf(earnedAt: Date): Date {
  return new Date(cityInstant(cityTime(earnedAt).year + 2, 1, 1).getTime() - 1);
}

/** The last moment of the days that points get when they come back too late; see `GRACE_DAYS`. */
export function graceOf(returnedAt: Date): Date {
  const { year, month, day } = cityTime(returnedAt);
  return new Date(cityInstant(year, month, day + GRACE_DAYS + 1).getTime() - 1);
}
