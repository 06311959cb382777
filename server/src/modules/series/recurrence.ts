import { RRuleTemporal } from 'rrule-temporal';

/** Most dates of a series: every day of a leap year. */
export const MOST_DATES = 366;
/** How far ahead a series may reach. */
export const FURTHEST_DAYS = 731;
/** Months and weekdays that never meet are given up after so many looks; a wanted date takes far fewer. */
const MOST_LOOKS = 1000;
const LONGEST_RULE = 200;

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
type Weekday = (typeof WEEKDAYS)[number];

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;

/** The parts of an RFC 5545 recurrence rule that a series of tasks may have. */
export interface Recurrence {
  readonly freq: (typeof FREQUENCIES)[number];
  readonly interval: number;
  /** Weekdays, 0 = Monday; `nth` only in months: the second, or the last (-1). */
  readonly byDay: readonly { readonly weekday: number; readonly nth: number | null }[];
  readonly byMonthDay: readonly number[];
  /** Which of a month's days that fit; 0 when all. */
  readonly setPos: number;
  readonly count: number | null;
}

/** A rule that cannot be used; the message is for the person who wrote it. */
export class RecurrenceError extends Error {
  override readonly name = 'RecurrenceError';
}

const KNOWN = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYSETPOS', 'COUNT', 'WKST']);

/**
 * Reads an RFC 5545 RRULE value (3.3.10) of the kinds a series may have, without UNTIL: the last day is a field of its own.
 * Throws a `RecurrenceError` for everything else, before anything is computed.
 */
export function readRule(rrule: string): Recurrence {
  if (rrule.length > LONGEST_RULE) throw new RecurrenceError('重复的规则太长了，请重新选');
  const parts = new Map<string, string>();
  for (const part of rrule.replace(/^RRULE:/, '').split(';')) {
    const [name = '', value = ''] = part.split('=');
    if (!KNOWN.has(name) || value === '' || parts.has(name)) {
      throw new RecurrenceError('只能选每天、每周几或每月第几个周几');
    }
    parts.set(name, value);
  }
  const freq = FREQUENCIES.find((one) => one === parts.get('FREQ'));
  if (!freq) throw new RecurrenceError('只能每天、每周或每月重复');
  const interval = whole(parts.get('INTERVAL') ?? '1', 1, 12, '隔多久要在 1 到 12 之间');
  const count = parts.get('COUNT');
  const rule: Recurrence = {
    freq,
    interval,
    byDay: (parts.get('BYDAY') ?? '').split(',').filter(Boolean).map(dayOf),
    byMonthDay: numbers(parts.get('BYMONTHDAY'), -1, 31),
    setPos: numbers(parts.get('BYSETPOS'), -1, 31)[0] ?? 0,
    count: count === undefined ? null : whole(count, 1, MOST_DATES, `一次最多排 ${MOST_DATES} 天`),
  };
  const inMonths =
    rule.byMonthDay.length > 0 || rule.setPos !== 0 || rule.byDay.some(({ nth }) => nth !== null);
  if (inMonths && freq !== 'MONTHLY') throw new RecurrenceError('第几个周几、几号，只能用在每月里');
  if (rule.setPos !== 0 && rule.byDay.length === 0) throw new RecurrenceError('请选是哪几个周几');
  return rule;
}

function dayOf(text: string): Recurrence['byDay'][number] {
  const [, nth = '', name = ''] = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text) ?? [];
  if (name === '') throw new RecurrenceError('请选是周几');
  const which = nth === '' ? null : whole(nth, -1, 5, '一个月里最多选到第 5 个');
  if (which === 0) throw new RecurrenceError('一个月里最多选到第 5 个');
  return { weekday: WEEKDAYS.indexOf(name as Weekday), nth: which };
}

function numbers(text: string | undefined, least: number, most: number): number[] {
  const found = (text ?? '').split(',').filter(Boolean);
  if (found.length > 31) throw new RecurrenceError('重复的规则太长了，请重新选');
  return found.map((one) => {
    const number = whole(one, least, most, '几号要在 1 到 31 之间');
    if (number === 0) throw new RecurrenceError('几号要在 1 到 31 之间');
    return number;
  });
}

function whole(text: string, least: number, most: number, sentence: string): number {
  const number = /^[+-]?\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) throw new RecurrenceError(sentence);
  return number;
}

/** The rule as RFC 5545 writes it. */
export function writeRule({ freq, interval, byDay, byMonthDay, setPos, count }: Recurrence): string {
  const days = byDay.map(({ weekday, nth }) => `${nth ?? ''}${WEEKDAYS[weekday] ?? ''}`);
  return [
    `FREQ=${freq}`,
    interval > 1 ? `INTERVAL=${interval}` : '',
    days.length > 0 ? `BYDAY=${days.join(',')}` : '',
    byMonthDay.length > 0 ? `BYMONTHDAY=${byMonthDay.join(',')}` : '',
    setPos === 0 ? '' : `BYSETPOS=${setPos}`,
    count === null ? '' : `COUNT=${count}`,
  ]
    .filter(Boolean)
    .join(';');
}

/**
 * The days (2026-11-27) of a rule from `first` to `last`, both included, in order. Days have no zone here: the city has one
 * time. Throws a `RecurrenceError` when there are none or too many.
 */
export function daysOf(rule: Recurrence, first: string, last: string): string[] {
  const rruleString = `DTSTART:${first.replaceAll('-', '')}T000000Z\nRRULE:${writeRule(rule)}`;
  const days: string[] = [];
  try {
    new RRuleTemporal({ rruleString, maxIterations: MOST_LOOKS }).all((at) => {
      const day = at.toString().slice(0, 10);
      if (day > last || days.length > MOST_DATES) return false;
      days.push(day);
      return true;
    });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new RecurrenceError('照这样排，一天也没有，请重新选');
  }
  if (days.length === 0) throw new RecurrenceError('到那天为止一天也没有，请把最后一天往后选');
  if (days.length > MOST_DATES) throw new RecurrenceError(`一次最多排 ${MOST_DATES} 天，请把最后一天往前选`);
  return days;
}
