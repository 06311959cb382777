import { cityTime, distanceText, SKILL_LABELS, walkMinutes, type Skill } from '@linli/shared';
import type { ReasonPart } from './ranking.js';

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const HALF_DAYS = ['早上', '下午', '晚上'];

/** Skills as things one has rather than can. */
const PAPERS: readonly Skill[] = ['FIRST_AID', 'MEDIATION'];

/** When it begins, as one says it: 今晚, 今天下午, 周三早上 */
export function whenSpoken(startAt: Date, now: Date): string {
  const [there, here] = [cityTime(startAt), cityTime(now)];
  const half = there.hour < 12 ? 0 : there.hour < 18 ? 1 : 2;
  if (there.dayNumber !== here.dayNumber) return `${WEEKDAYS[there.weekday]}${HALF_DAYS[half]}`;
  return half === 2 ? '今晚' : `今天${HALF_DAYS[half]}`;
}

/** The reason a person reads about herself, in two pieces; the second is the strongest part. */
export function reasonForMe(
  parts: readonly ReasonPart[],
  startAt: Date,
  now: Date,
): { reason: string | null; highlight: string | null } {
  const onFoot = parts.some(({ code }) => code === 'waiting');
  const said = parts.map((part) => toHer(part, onFoot, whenSpoken(startAt, now)));
  const highlight = said.pop() ?? null;
  return { reason: said.length > 0 ? said.join('，') : null, highlight };
}

/** The whole reason in one sentence, as an invitation carries it. */
export function wholeReason(parts: readonly ReasonPart[], startAt: Date, now: Date): string {
  const { reason, highlight } = reasonForMe(parts, startAt, now);
  return [reason, highlight].filter((piece) => piece).join('，');
}

/** Why she is asked, as the organiser reads it: 刘阿姨离得 200 米，今晚有空，上次也去了 */
export function reasonAbout(name: string, parts: readonly ReasonPart[], startAt: Date, now: Date): string {
  return name + parts.map((part) => aboutHer(part, whenSpoken(startAt, now))).join('，');
}

function toHer(part: ReasonPart, onFoot: boolean, when: string): string {
  switch (part.code) {
    case 'waiting':
      return `挂了 ${part.days} 天还没人接`;
    case 'urgent':
      return '这件事急';
    case 'skill':
      return `您${skillsOf(part.skills)}`;
    case 'near':
      return onFoot ? `您走过去 ${walkMinutes(part.metres)} 分钟` : `离您 ${distanceText(part.metres)}`;
    case 'free':
      return `您${when}有空`;
    case 'again':
      return '上次也是您去的';
  }
}

function aboutHer(part: ReasonPart, when: string): string {
  switch (part.code) {
    case 'waiting':
      return `等了 ${part.days} 天`;
    case 'urgent':
      return '这件事急';
    case 'skill':
      return skillsOf(part.skills);
    case 'near':
      return `离得 ${distanceText(part.metres)}`;
    case 'free':
      return `${when}有空`;
    case 'again':
      return '上次也去了';
  }
}

function skillsOf(skills: readonly Skill[]): string {
  return skills
    .map((skill) => (PAPERS.includes(skill) ? `有${SKILL_LABELS[skill]}` : SKILL_LABELS[skill]))
    .join('、');
}

/** The two pieces of a sentence made by `wholeReason`. */
export function splitReason(sentence: string): { reason: string | null; highlight: string | null } {
  const comma = sentence.lastIndexOf('，');
  if (comma < 0) return { reason: null, highlight: sentence || null };
  return { reason: sentence.slice(0, comma), highlight: sentence.slice(comma + 1) };
}
