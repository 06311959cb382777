import { cityTime } from '@linli/shared';
import { useState } from 'react';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';
import { type ActivityCard, fetchActivities, fetchMine } from './activity.api';

const DAY_MS = 86_400_000;
/** So far one walks. */
const WALK_METRES = 1000;
const WEEK = 7;
/** Five weeks, so that every month is in it whatever day it is. */
const MONTH = 35;

export const FILTERS = [
  { key: 'all', text: '都看' },
  { key: 'children', text: '带孩子' },
  { key: 'elderly', text: '适合老人' },
  { key: 'weekend', text: '周末' },
  { key: 'walk', text: '走路到' },
] as const;
export type FilterKey = (typeof FILTERS)[number]['key'];

const dateOf = (at: string): string => cityTime(new Date(at)).date;

/** Whether an activity belongs under a chip. */
export function fits(activity: ActivityCard, filter: FilterKey): boolean {
  switch (filter) {
    case 'children':
      return activity.audience === 'FAMILIES' || activity.fits.includes('CHILDREN');
    case 'elderly':
      return activity.fits.includes('ELDERLY');
    case 'weekend':
      return cityTime(new Date(activity.startAt)).weekday >= 5;
    case 'walk':
      return activity.distance !== null && activity.distance <= WALK_METRES;
    default:
      return true;
  }
}

export interface DayCell {
  date: string;
  day: number;
  weekday: number;
  isToday: boolean;
  /** Something takes place; mine: my household comes. */
  mark: 'mine' | 'some' | null;
}

/** The days of the strip from today on, with what happens on them. */
export function daysFrom(
  now: Date,
  count: number,
  all: readonly ActivityCard[],
  mine: readonly ActivityCard[],
): DayCell[] {
  const [busy, own] = [all, mine].map((list) => new Set(list.map(({ startAt }) => dateOf(startAt))));
  return Array.from({ length: count }, (_, n) => {
    const { date, day, weekday } = cityTime(new Date(now.getTime() + n * DAY_MS));
    const mark = own?.has(date) ? 'mine' : busy?.has(date) ? 'some' : null;
    return { date, day, weekday, isToday: n === 0, mark };
  });
}

/** What is coming, what is mine, and how the list is narrowed. */
export function useActivities() {
  const me = useSession((state) => state.me);
  const near = useQuery(`activities-${me?.id}`, () => fetchActivities());
  const mine = useQuery(`activities-mine-${me?.id}`, fetchMine, { enabled: Boolean(me) });
  const [filter, setFilter] = useState<FilterKey>('all');
  const [date, setDate] = useState<string | null>(null);
  const [month, setMonth] = useState(false);
  const all = near.data ?? [];
  const coming = mine.data?.coming ?? [];
  return {
    signedIn: Boolean(me),
    days: daysFrom(new Date(), month ? MONTH : WEEK, all, coming),
    date,
    // The same day again shows all of them.
    chooseDate: (chosen: string) => setDate(chosen === date ? null : chosen),
    month,
    toggleMonth: () => {
      setMonth(!month);
      setDate(null);
    },
    filter,
    setFilter,
    coming,
    isEmpty: all.length === 0,
    shown: all.filter((one) => fits(one, filter) && (date === null || dateOf(one.startAt) === date)),
    loading: near.loading || mine.loading,
    error: near.error ?? mine.error,
    reload: async () => {
      await Promise.all([near.reload(), mine.reload()]);
    },
  };
}

export type UseActivities = ReturnType<typeof useActivities>;
