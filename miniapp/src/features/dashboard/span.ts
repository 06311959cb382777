import { cityTime, daysIn, type PeriodKind, periodStart, periodToDate, shiftDay } from '@linli/shared';
import type { Span, Step } from './dashboard.api';

/** 11月1日 */
export function dayText(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${month}月${date}日`;
}

/** The day of the city. */
export const today = (): string => cityTime(new Date()).date;

/** What the trend shows beside a period: enough steps before its end to see where it goes. */
export function trendSpan({ to, ...rest }: Span, kind: PeriodKind): { span: Span; step: Step } {
  if (kind === 'day') return { span: { ...rest, from: shiftDay(to, -13), to }, step: 'day' };
  if (kind === 'quarter' || kind === 'year') {
    return { span: { ...rest, from: periodStart('month', shiftDay(to, -335)), to }, step: 'month' };
  }
  if (kind === 'free' && daysIn({ from: rest.from, to }) > 100) {
    return { span: { ...rest, to }, step: 'month' };
  }
  return { span: { ...rest, from: periodStart('week', shiftDay(to, -77)), to }, step: 'week' };
}

export { periodToDate };
