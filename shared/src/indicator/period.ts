import { cityTime } from '../time/city-time.js';

export const PERIOD_KINDS = ['day', 'week', 'month', 'quarter', 'year', 'free'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Days of the city, both included: `2026-11-01` … `2026-11-20`. */
export interface Period {
  readonly kind: PeriodKind;
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;

const parse = (day: string): Date => new Date(`${day}T00:00:00Z`);
const format = (at: Date): string => at.toISOString().slice(0, 10);
const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month, day));

/** `day` moved by some days. */
export const shiftDay = (day: string, days: number): string =>
  format(new Date(parse(day).getTime() + days * DAY_MS));

/** Days from `from` to `to`, both included. */
export const daysIn = ({ from, to }: Pick<Period, 'from' | 'to'>): number =>
  Math.round((parse(to).getTime() - parse(from).getTime()) / DAY_MS) + 1;

/** The first day of the period of this kind in which `day` lies; weeks begin on Monday. */
export function periodStart(kind: PeriodKind, day: string): string {
  const at = parse(day);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  if (kind === 'week') return shiftDay(day, -((at.getUTCDay() + 6) % 7));
  if (kind === 'month') return format(utc(year, month, 1));
  if (kind === 'quarter') return format(utc(year, month - (month % 3), 1));
  return kind === 'year' ? format(utc(year, 0, 1)) : day;
}

/** From the beginning of the current day, week, … to today. */
export function periodToDate(kind: PeriodKind, now: Date): Period {
  const today = cityTime(now).date;
  return { kind, from: periodStart(kind, today), to: today };
}

/**
 * What a period is compared with: as many days from the start of the one before (1–20 November with 1–20 October), never
 * reaching into the period itself. A free span is compared with as many days right before it.
 */
export function periodBefore(period: Period): Period {
  const { kind, from } = period;
  const days = daysIn(period);
  if (kind === 'free' || kind === 'day') return { kind, from: shiftDay(from, -days), to: shiftDay(from, -1) };
  const start = periodStart(kind, shiftDay(from, -1));
  const end = shiftDay(start, days - 1);
  const last = shiftDay(from, -1);
  // A whole month is compared with the whole month before, however long that was.
  const complete = periodStart(kind, shiftDay(period.to, 1)) !== from;
  return { kind, from: start, to: complete || end > last ? last : end };
}
