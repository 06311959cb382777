import { durationText, nightMinutes } from '@linli/shared';
import type { ServiceRecordFacts } from './points.events.js';

/** Where points come from, in one sentence: 19:23 扫码签到，2 小时，钟女士确认 */
export function sourceSentence(facts: ServiceRecordFacts, earned: number, granted: number): string {
  const atNight = nightMinutes(new Date(facts.startAt), new Date(facts.endAt)) > 0;
  const parts = [
    facts.evidence,
    durationText(facts.minutes),
    facts.confirmedBy ? `${facts.confirmedBy}确认` : null,
    atNight ? '夜里算 1.5 倍' : null,
    facts.urgent ? '急事算 1.5 倍' : null,
    granted < earned ? '一天最多记 60 分' : null,
  ];
  return parts
    .filter((part) => part)
    .join('，')
    .slice(0, 300);
}
