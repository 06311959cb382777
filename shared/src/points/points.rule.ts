import { cityInstant, cityTime } from '../time/city-time.js';
import type { TaskKind } from '../volunteer/task.states.js';
import { GRACE_DAYS } from './points.kinds.js';

const NIGHT_FROM = 22;
const NIGHT_TO = 6;
const MINUTE_MS = 60_000;

/** A piece of service: when it was, what kind, and how many of its minutes count. */
export interface ServedTime {
  startAt: Date;
  endAt: Date;
  minutes: number;
  urgent: boolean;
  /** Unknown for some old records; no kind's factor counts then. */
  kind?: TaskKind | null;
}

/** Some days on which service counts more; factors of a rule in per cent. */
export interface PointsCampaign {
  name: string;
  /** First and last day, city dates: 2026-12-01. */
  from: string;
  to: string;
  percent: number;
  /** For these kinds only; for all when empty. */
  kinds: TaskKind[];
}

/** A rule by which hours become points; its version is part of every award's idempotency key. Factors in per cent. */
export interface PointsRule {
  version: number;
  perHour: number;
  nightPercent: number;
  urgentPercent: number;
  kindPercents: Partial<Record<TaskKind, number>>;
  dailyCap: number;
  /** Null: no cap. */
  monthlyCap: number | null;
  campaigns: PointsCampaign[];
  /** What a unit may give in a year until it asks for more. */
  yearlyBudget: number;
}

/** Default: 1 confirmed hour = 10 points, nights (22–6) and urgent tasks × 1.5, at most 60 a day. */
export const DEFAULT_POINTS_RULE: PointsRule = {
  version: 1,
  perHour: 10,
  nightPercent: 150,
  urgentPercent: 150,
  kindPercents: {},
  dailyCap: 60,
  monthlyCap: null,
  campaigns: [],
  yearlyBudget: 200_000,
};

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

/** The campaign that counts for a piece of service: of several the best one. */
export function campaignFor({ startAt, kind }: ServedTime, { campaigns }: PointsRule): PointsCampaign | null {
  const day = cityTime(startAt).date;
  const open = campaigns.filter(
    ({ from, to, kinds }) =>
      from <= day && day <= to && (kinds.length === 0 || (kind && kinds.includes(kind))),
  );
  return open.sort((a, b) => b.percent - a.percent)[0] ?? null;
}

/**
 * Points for a piece of service, before the caps: whole points, rounded down. When fewer minutes count than lie
 * between start and end, night and day keep their shares.
 */
export function pointsFor(served: ServedTime, rule: PointsRule = DEFAULT_POINTS_RULE): number {
  const span = (served.endAt.getTime() - served.startAt.getTime()) / MINUTE_MS;
  if (span <= 0 || served.minutes <= 0) return 0;
  const nightShare = nightMinutes(served.startAt, served.endAt) / span;
  const weighted = served.minutes * (1 + nightShare * (rule.nightPercent / 100 - 1));
  const percents = [
    served.urgent ? rule.urgentPercent : 100,
    served.kind ? (rule.kindPercents[served.kind] ?? 100) : 100,
    campaignFor(served, rule)?.percent ?? 100,
  ];
  const points = percents.reduce((so, percent) => (so * percent) / 100, (weighted * rule.perHour) / 60);
  // Shares are fractions: 29.999999999 is 30.
  return Math.floor(points + 1e-6);
}

/** What a day and a month with so many credited points still take of `points`. */
export function withinCaps(
  points: number,
  credited: { day: number; month: number },
  rule: PointsRule = DEFAULT_POINTS_RULE,
): number {
  const rooms = [rule.dailyCap - credited.day];
  if (rule.monthlyCap !== null) rooms.push(rule.monthlyCap - credited.month);
  return Math.max(0, Math.min(points, ...rooms));
}

export type CapKind = 'day' | 'month';

/** The cap that leaves less room after so many credited points; the day's when both leave the same. */
export function tightestCap(
  credited: { day: number; month: number },
  { dailyCap, monthlyCap }: PointsRule,
): CapKind {
  if (monthlyCap === null) return 'day';
  return monthlyCap - credited.month < dailyCap - credited.day ? 'month' : 'day';
}

/** What a day with `credited` points still takes. */
export const withinDailyCap = (
  points: number,
  credited: number,
  rule: PointsRule = DEFAULT_POINTS_RULE,
): number => withinCaps(points, { day: credited, month: 0 }, rule);

/** Points earned at this instant are good until the last moment of the next year. */
export function expiryOf(earnedAt: Date): Date {
  return new Date(cityInstant(cityTime(earnedAt).year + 2, 1, 1).getTime() - 1);
}

/** The last moment of the days that points get when they come back too late; see `GRACE_DAYS`. */
export function graceOf(returnedAt: Date): Date {
  const { year, month, day } = cityTime(returnedAt);
  return new Date(cityInstant(year, month, day + GRACE_DAYS + 1).getTime() - 1);
}
