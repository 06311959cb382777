import { durationText } from '@linli/shared';
import type { Finding } from './trust.rules.js';

/** Why a finding is in the list, in one sentence; it accuses nobody. */
export function whySentence(
  { kind, figures }: Finding,
  people: readonly string[],
  unit: string | null,
): string {
  const [a = 0, b = 0, c = 0] = figures;
  const names = people.join('、');
  if (kind === 'OUTLIER') return `${names}这 90 天记了 ${durationText(a)}，别人一般是 ${durationText(b)}。`;
  if (kind === 'RING') return `${names}互相确认了 ${a} 次时长，请看一看是不是都有人在场。`;
  if (kind === 'FEW') return `${unit ?? '这个单位'} ${c} 个人里，${names}占了 ${a}% 的时长。`;
  return `${unit ?? '这个单位'}一天里更正了 ${a} 笔，涉及 ${b} 个人。`;
}
