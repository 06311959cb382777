/** China has one time and no summer time: whatever we show or count by the day is +8. */
const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

/** An instant as the clock on the wall shows it. */
export interface CityTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** 0 = Monday. */
  weekday: number;
  /** Days since 1970-01-01 in the city. */
  dayNumber: number;
  /** 2026-11-20 */
  date: string;
}

export function cityTime(at: Date): CityTime {
  const there = new Date(at.getTime() + OFFSET_MS);
  return {
    year: there.getUTCFullYear(),
    month: there.getUTCMonth() + 1,
    day: there.getUTCDate(),
    hour: there.getUTCHours(),
    minute: there.getUTCMinutes(),
    weekday: (there.getUTCDay() + 6) % 7,
    dayNumber: Math.floor(there.getTime() / DAY_MS),
    date: there.toISOString().slice(0, 10),
  };
}

/** The instant of a wall clock time in the city; day and month may overflow as in `Date.UTC`. */
export function cityInstant(year: number, month: number, day: number, hour = 0, minute = 0): Date {
  return new Date(Date.UTC(year, month - 1, day, hour, minute) - OFFSET_MS);
}

/** Midnight in the city of a day (`2026-11-20`); null when there is no such day, like 2026-02-30. */
export function dayStart(day: string): Date | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const start = cityInstant(year, month, date);
  return !Number.isNaN(start.getTime()) && cityTime(start).date === day ? start : null;
}

/** 2026年11月20日 of 2026-11-20: as official papers say it. */
export function dayInFull(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** 9:12 */
export function clockText(at: Date): string {
  const { hour, minute } = cityTime(at);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

/** 今天, 昨天, 明天, 周四 11月26日; with the year when it is another one. */
export function dayText(at: Date, now: Date): string {
  const [there, here] = [cityTime(at), cityTime(now)];
  const away = there.dayNumber - here.dayNumber;
  const near = { '-1': '昨天', '0': '今天', '1': '明天' }[String(away)];
  if (near) return near;
  const year = there.year === here.year ? '' : `${there.year}年`;
  return `${WEEKDAYS[there.weekday] ?? ''} ${year}${there.month}月${there.day}日`;
}

/** 周五 11月20日 19:30: for what is read on other days too. */
export function fixedMomentText(at: Date): string {
  const { weekday, month, day } = cityTime(at);
  return `${WEEKDAYS[weekday] ?? ''} ${month}月${day}日 ${clockText(at)}`;
}

/** 今天 16:10, 周四 11月26日 10:05 */
export const momentText = (at: Date, now: Date): string => `${dayText(at, now)} ${clockText(at)}`;

/** 周三 11月25日 8:30–11:30; both days when it ends on another one. */
export function spanText(from: Date, to: Date, now: Date): string {
  const sameDay = cityTime(from).dayNumber === cityTime(to).dayNumber;
  return sameDay
    ? `${momentText(from, now)}–${clockText(to)}`
    : `${momentText(from, now)} 到 ${momentText(to, now)}`;
}

/** 25 分, 2 小时, 11 小时 5 分; minutes are rounded down. */
export function durationText(minutes: number): string {
  const whole = Math.max(0, Math.floor(minutes));
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return `${rest} 分`;
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`;
}

/** 300 米, 1.2 公里; metres are rounded to ten. */
export function distanceText(metres: number): string {
  if (metres < 10) return '10 米内';
  const rounded = Math.round(metres / 10) * 10;
  return rounded < 1000 ? `${rounded} 米` : `${(metres / 1000).toFixed(1).replace(/\.0$/, '')} 公里`;
}

/** Minutes on foot at 70 m a minute, at least one. */
export const walkMinutes = (metres: number): number => Math.max(1, Math.round(metres / 70));
