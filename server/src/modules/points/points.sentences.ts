import { type CapKind, durationText, nightMinutes, type PointsRule } from '@linli/shared';
import type { ServiceRecordFacts } from './points.events.js';

const times = (percent: number): string => `${percent / 100} 倍`;

/** Where points come from, in one sentence: 19:23 扫码签到，2 小时，钟女士确认 */
export function sourceSentence(
  facts: ServiceRecordFacts,
  rule: PointsRule,
  campaign: string | undefined,
  cap: CapKind | null,
): string {
  const atNight = nightMinutes(new Date(facts.startAt), new Date(facts.endAt)) > 0;
  const parts = [
    facts.evidence,
    durationText(facts.minutes),
    facts.confirmedBy ? `${facts.confirmedBy}确认` : null,
    atNight && rule.nightPercent !== 100 ? `夜里算 ${times(rule.nightPercent)}` : null,
    facts.urgent && rule.urgentPercent !== 100 ? `急事算 ${times(rule.urgentPercent)}` : null,
    campaign ?? null,
    cap === 'day' ? `一天最多记 ${rule.dailyCap} 分` : null,
    cap === 'month' ? `一个月最多记 ${rule.monthlyCap} 分` : null,
  ];
  return parts
    .filter((part) => part)
    .join('，')
    .slice(0, 300);
}
