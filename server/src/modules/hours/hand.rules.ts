import { HAND_RULE } from '@linli/shared';

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
export function wrongTimes(startAt: Date, endAt: Date, now: Date): WrongField[] {
  const minutes = minutesBetween(startAt, endAt);
  if (endAt > now) return [{ path: 'endAt', detail: '还没到这个时间，做完了再补。' }];
  if (startAt >= endAt) return [{ path: 'endAt', detail: '结束要晚于开始。' }];
  if (now.getTime() - startAt.getTime() > HAND_RULE.daysBack * DAY_MS)
    return [{ path: 'startAt', detail: `只能补最近 ${HAND_RULE.daysBack} 天里的。` }];
  if (minutes < HAND_RULE.leastMinutes)
    return [{ path: 'endAt', detail: `不到 ${HAND_RULE.leastMinutes} 分钟的不用补。` }];
  if (minutes > HAND_RULE.mostMinutes)
    return [{ path: 'endAt', detail: `一次最多补 ${HAND_RULE.mostMinutes / 60} 小时，请分开填。` }];
  return [];
}
