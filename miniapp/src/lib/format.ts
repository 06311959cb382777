import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

/** China has one time and no summer time: all we show is +8, whatever the phone is set to. */
const inChina = (at: string | number | Date) => dayjs(at).utcOffset(8 * 60);

type When = string | number | Date;

/** 9:12 */
export const clock = (at: When) => inChina(at).format('H:mm');

/** 今天, 昨天, 明天, 周四 11月26日; with the year when it is another one. */
export function day(at: When, now: When = Date.now()): string {
  const there = inChina(at);
  const here = inChina(now);
  const away = there.startOf('day').diff(here.startOf('day'), 'day');
  if (away === 0) return '今天';
  if (away === -1) return '昨天';
  if (away === 1) return '明天';
  const date = there.format(there.year() === here.year() ? 'M月D日' : 'YYYY年M月D日');
  return `${WEEKDAYS[there.day()] ?? ''} ${date}`;
}

/** The date alone, for what lasts long: 11月26日, 2027年5月27日; still 今天, 明天. */
export const date = (at: When, now: When = Date.now()) => day(at, now).split(' ').pop() ?? '';

/** 今天 16:10, 昨天 9:12, 周四 11月26日 10:05 */
export const moment = (at: When, now: When = Date.now()) => `${day(at, now)} ${clock(at)}`;

/** One short word for a day: 今晚 from six, 今天, 明天, 周三; 11月26日 when it is more than a week away. */
export function dayWord(at: When, now: When = Date.now()): string {
  const [name = '', date] = day(at, now).split(' ');
  if (name === '今天' && inChina(at).hour() >= 18) return '今晚';
  const days = inChina(at).startOf('day').diff(inChina(now).startOf('day'), 'day');
  return date && Math.abs(days) > 6 ? date : name;
}

/** In a sentence: 今天 16:40, otherwise the day alone. */
export const shortMoment = (at: When, now: When = Date.now()) =>
  day(at, now) === '今天' ? moment(at, now) : (day(at, now).split(' ').pop() ?? '');

/** At the edge of a row: 16:40 for today, otherwise the day alone. */
export const stamp = (at: When, now: When = Date.now()) => shortMoment(at, now).replace('今天 ', '');

/** 周三 11月25日 8:30–11:30; both days when it ends on another one. */
export function span(from: When, to: When, now: When = Date.now()): string {
  const sameDay = inChina(from).isSame(inChina(to), 'day');
  return sameDay ? `${moment(from, now)}–${clock(to)}` : `${moment(from, now)} 到 ${moment(to, now)}`;
}

/** 25 分, 2 小时, 11 小时 5 分; minutes are rounded down. */
export function duration(minutes: number): string {
  const whole = Math.max(0, Math.floor(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} 分`;
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`;
}

export interface TimeLeft {
  text: string;
  /** Near is less than an hour. */
  tone: 'neutral' | 'soon' | 'solidlate';
}

/** 剩 25 分, 剩 3 小时, 剩 3 天多, 超 15 分 */
export function timeLeft(due: When, now: When = Date.now()): TimeLeft {
  const minutes = Math.floor((inChina(due).valueOf() - inChina(now).valueOf()) / 60_000);
  const late = minutes < 0;
  const size = Math.abs(minutes);
  const days = Math.floor(size / 1440);
  const amount =
    days > 0
      ? `${days} 天${size % 1440 > 60 ? '多' : ''}`
      : size >= 60
        ? `${Math.floor(size / 60)} 小时`
        : `${size} 分`;
  return {
    text: `${late ? '超' : '剩'} ${amount}`,
    tone: late ? 'solidlate' : size < 60 ? 'soon' : 'neutral',
  };
}

/**
 * 剩 25 分; but 周一 8:49 前 for what is near in working time and yet not today, where 剩 1 天多 would calm.
 * `what` stands before: 接单, 核查.
 */
export function dueWords(due: When, near: boolean, what = '', now: When = Date.now()): string {
  const there = inChina(due);
  const today = there.isSame(inChina(now), 'day');
  if (!near || today || there.valueOf() < inChina(now).valueOf()) return what + timeLeft(due, now).text;
  return `${what && `${what} `}${WEEKDAYS[there.day()] ?? ''} ${clock(due)} 前`;
}

/** 300 米, 1.2 公里; metres are rounded to ten. */
export function distance(metres: number): string {
  if (metres < 10) return '10 米内';
  const rounded = Math.round(metres / 10) * 10;
  return rounded < 1000 ? `${rounded} 米` : `${(metres / 1000).toFixed(1).replace(/\.0$/, '')} 公里`;
}

/** Minutes on foot at 70 m a minute, at least one. */
export const walkMinutes = (metres: number) => Math.max(1, Math.round(metres / 70));

/** Minutes as hours for cards: 3, 1.5, 0.5 */
export const hours = (minutes: number) => String(Math.round(minutes / 6) / 10);

/** 1,280 */
export const number = (value: number) => String(Math.trunc(value)).replace(/\B(?=(\d{3})+$)/g, ',');

function partOfDay(hour: number): string {
  if (hour < 6) return '凌晨';
  if (hour < 11) return '上午';
  if (hour < 13) return '中午';
  return hour < 18 ? '下午' : '晚上';
}

/** As one says it, for large text and reading aloud: 今天下午 4 点, 今晚 7 点半, 周三上午 8 点 15 分 */
export function spoken(at: When, now: When = Date.now()): string {
  const there = inChina(at);
  const hour = there.hour();
  const minute = there.minute();
  const name = day(at, now).split(' ')[0] ?? '';
  const part = name === '今天' && hour >= 18 ? '今晚' : `${name}${partOfDay(hour)}`;
  const ending = minute === 0 ? '' : minute === 30 ? '半' : ` ${minute} 分`;
  return `${part} ${hour > 12 ? hour - 12 : hour} 点${ending}`;
}

/** 上午好, 下午好, 晚上好 */
export function greeting(now: When = Date.now()): string {
  const hour = inChina(now).hour();
  if (hour >= 5 && hour < 11) return '早上好';
  if (hour >= 11 && hour < 13) return '中午好';
  return hour >= 13 && hour < 18 ? '下午好' : '晚上好';
}
