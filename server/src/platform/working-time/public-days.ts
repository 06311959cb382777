import chineseDays from 'chinese-days';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 as a date. */
export const dateOf = (dayNumber: number): string => new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);

/** Whether the State Council's calendar of that year is in the package. Every one of them has a National Day. */
export const isYearKnown = (year: number): boolean =>
  chineseDays.getDayDetail(`${year}-10-01`).name.includes(',');

/** What the published calendar says of a day: off, made up for, or nothing, which leaves it to the weekday. */
export function publishedDay(date: string): boolean | undefined {
  // Holidays and make-up days have names like `National Day,国庆节,3`, others the name of the weekday. The weekday
  // itself is counted elsewhere, because the package counts it in the zone of the server.
  const { name, work } = chineseDays.getDayDetail(date);
  return name.includes(',') ? work : undefined;
}

/** What the published calendar calls a day off: 国庆节. Null for every other day, and where nothing is published. */
export function publishedHolidayName(date: string): string | null {
  const { name, work } = chineseDays.getDayDetail(date);
  return work ? null : (name.split(',')[1] ?? null);
}

/**
 * Whether a day is off by law, whatever is published for its year: 全国年节及纪念日放假办法, article 2, in force since
 * 2025-01-01 (New Year 1 day, Spring Festival 4 from New Year's Eve, Qingming 1, Labour Day 2, Dragon Boat 1,
 * Mid-Autumn 1, National Day 3).
 */
export function isOffByLaw(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const solar = `${month}-${day}`;
  if (['1-1', '5-1', '5-2', '10-1', '10-2', '10-3'].includes(solar)) return true;
  if (month === 4 && day === qingming(year)) return true;
  const { lunarMon, lunarDay, isLeap } = chineseDays.getLunarDate(date);
  if (!isLeap && ['1-1', '1-2', '1-3', '5-5', '8-15'].includes(`${lunarMon}-${lunarDay}`)) return true;
  const next = dateOf(Date.parse(`${date}T00:00:00Z`) / DAY_MS + 1);
  const tomorrow = chineseDays.getLunarDate(next);
  return tomorrow.lunarMon === 1 && tomorrow.lunarDay === 1 && !tomorrow.isLeap;
}

/** Day in April of 清明, by the usual rule for 2001 to 2100. */
function qingming(year: number): number {
  const short = year % 100;
  return Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4);
}
