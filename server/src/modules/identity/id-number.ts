import { cityTime, type Honorific } from '@linli/shared';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const ELDER_AGE = 50;

/** Surnames of two characters that are common enough to meet (《百家姓》). */
const COMPOUND =
  '欧阳 上官 皇甫 司徒 诸葛 司马 夏侯 东方 尉迟 公孙 慕容 令狐 端木 长孙 宇文 呼延 南宫 申屠 澹台 轩辕'.split(
    ' ',
  );

/** Whether this is a citizen's number (GB 11643-1999): 18 characters, a date that was, and the check character. */
export function isIdNumber(text: string, now: Date): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  if (CHECKS[sum % 11] !== text[17]) return false;
  const day = birthday(text);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && day <= cityTime(now).date;
}

/** 3607**********0028 */
export const maskedIdNumber = (text: string): string =>
  `${text.slice(0, 4)}${'*'.repeat(10)}${text.slice(-4)}`;

/** What neighbours will call her: by the sex in the number and, from fifty on, as an elder. */
export function honorificOf(text: string, now: Date): Honorific {
  const [year, today] = [Number(text.slice(6, 10)), cityTime(now)];
  const hadBirthday = birthday(text).slice(4) <= today.date.slice(4);
  const elder = today.year - year - (hadBirthday ? 0 : 1) >= ELDER_AGE;
  if (Number(text[16]) % 2 === 1) return elder ? 'UNCLE' : 'SIR';
  return elder ? 'AUNTIE' : 'MADAM';
}

export const surnameOf = (name: string): string =>
  COMPOUND.find((surname) => name.startsWith(surname)) ?? [...name][0] ?? '';

/** YYYY-MM: all that is kept of the date. */
export const birthMonthOf = (text: string): string => birthday(text).slice(0, 7);

/** YYYY-MM-DD */
const birthday = (text: string): string => `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
