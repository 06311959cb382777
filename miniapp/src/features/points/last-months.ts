import { text } from './points.text';

const CHINA_MS = 8 * 3_600_000;
const MONTHS = 24;

/** Months to choose from, this one first, in China's time. */
export function lastMonths(now: number): { key: string; text: string }[] {
  const here = new Date(now + CHINA_MS);
  return Array.from({ length: MONTHS }, (_, back) => {
    const month = new Date(Date.UTC(here.getUTCFullYear(), here.getUTCMonth() - back, 1)).toISOString();
    const key = month.slice(0, 7);
    return { key, text: text.monthOf(key.slice(0, 4), String(Number(key.slice(5)))) };
  });
}
