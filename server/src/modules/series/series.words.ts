import type { Recurrence } from './recurrence.js';

const NAMES = ['一', '二', '三', '四', '五', '六', '日'] as const;
const EVERY = { DAILY: '天', WEEKLY: '周', MONTHLY: '个月' } as const;

const dayName = (weekday: number): string => `周${NAMES[weekday] ?? ''}`;
const nthText = (nth: number): string => (nth < 0 ? '最后一个' : `第 ${nth} 个`);

/** A rule as people say it: 每周一、周五; 每 2 周的周三; 每月第 2 个周五; 每月 15 号. `first` says the weekday or day that is meant. */
export function ruleText(rule: Recurrence, first: Pick<Date, 'getUTCDay' | 'getUTCDate'>): string {
  const { freq, interval, byDay, byMonthDay, setPos } = rule;
  const every = interval === 1 ? `每${EVERY[freq].replace('个', '')}` : `每 ${interval} ${EVERY[freq]}`;
  const days = byDay.map(({ weekday, nth }) => `${nth === null ? '' : nthText(nth)}${dayName(weekday)}`);
  if (freq === 'MONTHLY') {
    const which = byMonthDay.map((day) => (day < 0 ? '最后一天' : `${day} 号`));
    if (setPos !== 0 && isWorkdays(byDay)) return `${every}${nthText(setPos)}工作日`;
    const said = [...which, ...(setPos === 0 ? days : [`${nthText(setPos)}${days.join('或')}`])];
    const text = said.length > 0 ? said.join('、') : `${first.getUTCDate()} 号`;
    return `${every}${/^\d/.test(text) ? ' ' : ''}${text}`;
  }
  if (freq === 'DAILY') return days.length > 0 ? `${every}里的${days.join('、')}` : every;
  if (byDay.length === 7) return interval === 1 ? '每天' : `${every}的每一天`;
  const said = days.length > 0 ? days : [dayName((first.getUTCDay() + 6) % 7)];
  return interval === 1 ? `每${said.join('、')}` : `${every}的${said.join('、')}`;
}

const isWorkdays = (byDay: Recurrence['byDay']): boolean =>
  byDay.length === 5 && byDay.every(({ weekday, nth }) => weekday < 5 && nth === null);
