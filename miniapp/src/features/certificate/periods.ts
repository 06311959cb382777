import { cityTime } from '@linli/shared';
import type { Period } from './certificate.api';

export type PeriodKey = 'all' | 'year' | 'twelve' | 'own';

/** First day of what is meant by the words, in the city; its end is today. */
export function periodOf(key: PeriodKey, now: number): Period {
  const { year, date } = cityTime(new Date(now));
  if (key === 'year') return { from: `${year}-01-01` };
  // The day after the same day a year ago; 29 February has none.
  if (key === 'twelve') return { from: `${year - 1}${date.slice(4).replace('-02-29', '-03-01')}` };
  return {};
}

/** Both days are there and in order. */
export const isRange = ({ from, to }: Period): boolean => Boolean(from && to && from <= to);
