import { cityTime, type HandRule } from '@linli/shared';
import type { HandEntry } from './hand.entity.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export interface WrongField {
  readonly path: string;
  readonly detail: string;
}

/** Whole minutes of a span. */
export const minutesBetween = (startAt: Date, endAt: Date): number =>
  Math.floor((endAt.getTime() - startAt.getTime()) / MINUTE_MS);

/** What is wrong with the times, field by field; empty when they may stand. */
export function wrongTimes(startAt: Date, endAt: Date, now: Date, rule: HandRule): WrongField[] {
  const minutes = minutesBetween(startAt, endAt);
  if (endAt > now) return [{ path: 'endAt', detail: '还没到这个时间，做完了再补。' }];
  if (startAt >= endAt) return [{ path: 'endAt', detail: '结束要晚于开始。' }];
  if (now.getTime() - startAt.getTime() > rule.daysBack * DAY_MS)
    return [{ path: 'startAt', detail: `只能补最近 ${rule.daysBack} 天里的。` }];
  if (minutes < rule.leastMinutes)
    return [{ path: 'endAt', detail: `不到 ${rule.leastMinutes} 分钟的不用补。` }];
  if (minutes > rule.mostMinutes)
    return [{ path: 'endAt', detail: `一次最多补 ${hoursText(rule.mostMinutes)}，请分开填。` }];
  return [];
}

const hoursText = (minutes: number): string =>
  minutes % 30 === 0 ? `${minutes / 60} 小时` : `${minutes} 分钟`;

type Counted = Pick<
  HandEntry,
  'startAt' | 'endAt' | 'minutes' | 'createdAt' | 'organiserUnitId' | 'personId'
>;

/** What a rule would have refused: entries outside its limits, and the months of units and people that are over their quota. */
export function handEffect(
  entries: readonly Counted[],
  rule: HandRule,
): { outside: number; units: number; people: number } {
  const over = (ownerOf: (entry: Counted) => string, most: number): number => {
    const sums = new Map<string, number>();
    for (const entry of entries) {
      const key = `${ownerOf(entry)} ${cityTime(entry.startAt).date.slice(0, 7)}`;
      sums.set(key, (sums.get(key) ?? 0) + entry.minutes);
    }
    return [...sums.values()].filter((minutes) => minutes > most).length;
  };
  return {
    outside: entries.filter(
      ({ startAt, endAt, createdAt }) => wrongTimes(startAt, endAt, createdAt, rule).length > 0,
    ).length,
    units: over(({ organiserUnitId }) => organiserUnitId, rule.unitMonthMinutes),
    people: over(({ personId }) => personId, rule.personMonthMinutes),
  };
}
