const DAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** Open on these weekdays (0 = Monday) between two times of day (HH:MM). */
export interface OpenSpan {
  days: number[];
  from: string;
  to: string;
}

/** A day (2026-10-01) that is not as usual; without times it is closed. */
export interface OpenException {
  date: string;
  from?: string | null;
  to?: string | null;
}

/** When a place is open. */
export interface OpeningHours {
  weekly: OpenSpan[];
  /** Whether it is closed on public holidays that are no exceptions. */
  closedOnHolidays: boolean;
  exceptions: OpenException[];
}

/** 9:00 for 09:00 */
const short = (time: string): string => time.replace(/^0/, '');

/** 周一到周五, 周二、周四 */
function daysText(days: readonly number[]): string {
  const sorted = [...days].sort((a, b) => a - b);
  if (sorted.length === 7) return '每天';
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? first;
  if (sorted.length > 2 && last - first === sorted.length - 1)
    return `周${DAYS[first] ?? ''}到周${DAYS[last] ?? ''}`;
  return sorted.map((day) => `周${DAYS[day] ?? ''}`).join('、');
}

/** 周一到周五 9:00–12:00、14:00–17:00，周六 9:00–12:00 */
export function openingText({ weekly }: OpeningHours): string {
  const byDays = new Map<string, string[]>();
  for (const { days, from, to } of weekly) {
    const name = daysText(days);
    byDays.set(name, [...(byDays.get(name) ?? []), `${short(from)}–${short(to)}`]);
  }
  return [...byDays].map(([name, times]) => `${name} ${times.join('、')}`).join('，');
}

/** The spans of one day as times of day; empty when it is closed. */
export function spansOn(
  { weekly, exceptions, closedOnHolidays }: OpeningHours,
  day: { date: string; weekday: number; isHoliday: boolean },
): { from: string; to: string }[] {
  const exception = exceptions.find(({ date }) => date === day.date);
  if (exception) {
    const { from, to } = exception;
    return from && to ? [{ from, to }] : [];
  }
  if (day.isHoliday && closedOnHolidays) return [];
  return weekly.filter(({ days }) => days.includes(day.weekday)).map(({ from, to }) => ({ from, to }));
}

/** 9:00–12:00、14:00–17:00; 今天不开门 when there is none. */
export const spansText = (spans: readonly { from: string; to: string }[]): string =>
  spans.length === 0
    ? '今天不开门'
    : `今天 ${spans.map(({ from, to }) => `${short(from)}–${short(to)}`).join('、')}`;
