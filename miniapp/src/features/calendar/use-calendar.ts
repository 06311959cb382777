import { useState } from 'react';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';
import { type CalendarDay, fetchDay, fetchMonth, type Scope } from './calendar.api';

const CHINA_MS = 8 * 3_600_000;

/** Today in China: 2026-11-27. */
export const todayDate = (now = Date.now()): string => new Date(now + CHINA_MS).toISOString().slice(0, 10);

/** Monday is 0. */
export const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The month so many months away: 2027-01 of 2026-12 and 1. */
export function monthAway(month: string, away: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + away, 1)).toISOString().slice(0, 7);
}

/** The days of a month in weeks from Monday on; null where the week belongs to another month. */
export function weeksOf(days: readonly CalendarDay[]): (CalendarDay | null)[][] {
  const [first] = days;
  if (!first) return [];
  const cells: (CalendarDay | null)[] = [...Array<null>(weekdayOf(first.date)).fill(null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** A month of tasks and the day that is looked at. */
export function useCalendar() {
  const me = useSession((session) => session.me);
  const today = todayDate();
  const [month, setMonth] = useState(today.slice(0, 7));
  const [date, setDate] = useState<string>(today);
  const [scope, setScope] = useState<Scope>('COMMUNITY');
  const whole = useQuery(`calendar:${month}:${scope}`, () => fetchMonth(month, scope));
  const day = useQuery(`calendar-day:${date}:${scope}`, () => fetchDay(date, scope));
  const scopes: Scope[] = [
    'COMMUNITY',
    'STREET',
    'DISTRICT',
    ...(whole.data?.hasUnit ? ['UNIT' as const] : []),
    ...(me ? ['MINE' as const] : []),
  ];
  return {
    today,
    month,
    date,
    scope,
    scopes,
    whole,
    day,
    setScope,
    choose: setDate,
    turn: (away: number) => {
      const next = monthAway(month, away);
      setMonth(next);
      setDate(next === today.slice(0, 7) ? today : `${next}-01`);
    },
  };
}

export type Calendar = ReturnType<typeof useCalendar>;
