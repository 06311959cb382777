import { type AnomalyKind, durationText } from '@linli/shared';

/** Why it was noted, in one sentence: facts, no verdict. */
export function whyText(
  kind: AnomalyKind,
  people: readonly string[],
  unit: string | null,
  [first = 0, second = 0]: readonly number[],
): string {
  const who = people.slice(0, 3).join('、');
  switch (kind) {
    case 'SAME_DEVICE':
      return `同一天，一部手机给 ${first} 个人签了到：${who}。也可能是借手机帮忙。`;
    case 'SAME_TIMES':
      return `${first} 个人在同一秒签到、同一秒签退：${who}。`;
    case 'ORGANISER':
      return `${who}这 90 天确认了 ${durationText(first)}，别人一般是 ${durationText(second)}。`;
    case 'RECIPROCAL':
      return `${who}互相确认了 ${first} 次。`;
    case 'BY_HAND':
      return `${unit ?? '这个单位'}这个月补录了 ${durationText(first)}，占 ${second}%。`;
    case 'FAR':
      return `${who}这个月有 ${first} 次在离集合点远的地方签到。`;
  }
}
