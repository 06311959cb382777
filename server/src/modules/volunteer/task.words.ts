import {
  cityTime,
  clockText,
  distanceText,
  durationText,
  fixedMomentText,
  metresBetween,
  SKILL_LABELS,
  type Point,
} from '@linli/shared';
import { isFree, type VolunteerFacts } from './hard-rules.js';
import { crossesMidnight } from './publish.rules.js';

const WEEKDAYS = '一二三四五六日';

/** 早上, 下午, 晚上 */
const dayPart = (hour: number): string => (hour < 12 ? '早上' : hour < 18 ? '下午' : '晚上');

/** 周三早上; 今晚 and the like when it is today. */
export function halfDayText(at: Date, now: Date): string {
  const { weekday, hour, date } = cityTime(at);
  const part = dayPart(hour);
  if (date === cityTime(now).date) return part === '晚上' ? '今晚' : `今天${part}`;
  return `周${WEEKDAYS[weekday] ?? ''}${part}`;
}

/** 19:30–21:30; 22:00 到第二天 2:00（4 小时）, so that nobody takes it for a mistake. */
export function clockSpanText(startAt: Date, endAt: Date): string {
  if (!crossesMidnight(startAt, endAt)) return `${clockText(startAt)}–${clockText(endAt)}`;
  const minutes = (endAt.getTime() - startAt.getTime()) / 60_000;
  return `${clockText(startAt)} 到第二天 ${clockText(endAt)}（${durationText(minutes)}）`;
}

/** 周五 11月20日 19:30–21:30 */
export const fixedSpanText = (startAt: Date, endAt: Date): string =>
  fixedMomentText(startAt).replace(clockText(startAt), clockSpanText(startAt, endAt));

/** Why a task is for her: 离您 300 米，您周三早上有空. Null when there is nothing to say. */
export function reasonText(
  volunteer: VolunteerFacts,
  task: { startAt: Date; endAt: Date; place: Point; skills: readonly VolunteerFacts['skills'][number][] },
  now: Date,
): string | null {
  const skill = task.skills.find((one) => one !== 'PATROL' && volunteer.skills.includes(one));
  const parts = [
    volunteer.home ? `离您 ${distanceText(metresBetween(volunteer.home, task.place))}` : '',
    isFree(volunteer, task) ? `${halfDayText(task.startAt, now)}您有空` : '',
    skill ? SKILL_REASONS[skill] : '',
  ].filter(Boolean);
  return parts.length === 0 ? null : parts.join('，');
}

const SKILL_REASONS: Record<VolunteerFacts['skills'][number], string> = {
  PATROL: '您会巡查',
  FIRST_AID: `您有${SKILL_LABELS.FIRST_AID}`,
  MEDIATION: `您有${SKILL_LABELS.MEDIATION}`,
  VISITING: `您${SKILL_LABELS.VISITING}`,
  COOKING: `您会${SKILL_LABELS.COOKING}`,
  REPAIR: `您会${SKILL_LABELS.REPAIR}`,
  TRANSLATION: `您会${SKILL_LABELS.TRANSLATION}`,
  HAKKA: `您${SKILL_LABELS.HAKKA}`,
  SIGN_LANGUAGE: `您${SKILL_LABELS.SIGN_LANGUAGE}`,
  LEADING: `您${SKILL_LABELS.LEADING}`,
};
