import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { tickPerson, type Tick, useTicks } from '@/lib/tick-queue';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { useQuery } from '@/lib/use-query';
import { readRoster, readTask, remindOne, type Roster } from './task.api';

const EVERY_MS = 8000;

/** What the server said, with what waits on this phone laid over it. */
export function withTicks(roster: Roster, ticks: readonly Tick[]): Roster {
  const own = ticks.filter(({ shiftId, state }) => shiftId === roster.shiftId && state !== 'refused');
  if (own.length === 0) return roster;
  const people = roster.people.map((person) => {
    const came = own.find(({ signupId, action }) => signupId === person.signupId && action === 'IN');
    const left = own.find(({ signupId, action }) => signupId === person.signupId && action === 'OUT');
    const checkedInAt = person.checkedInAt ?? came?.at ?? null;
    const checkedOutAt = person.checkedOutAt ?? left?.at ?? null;
    const state = checkedOutAt ? 'CHECKED_OUT' : checkedInAt ? 'CHECKED_IN' : person.state;
    return { ...person, checkedInAt, checkedOutAt, state } as const;
  });
  const present = people.filter(({ checkedInAt }) => checkedInAt).length;
  return { ...roster, people, present, missing: people.length - present };
}

/**
 * The list of a shift, renewed while it is on screen, with ticking and reminding. What was read last and what was ticked
 * stay on this phone, so that the evening goes on without a signal. `at` is the line in work.
 */
export function useRoster(taskId: string) {
  const [kept, keep] = useKept<{ shiftId?: string; roster?: Roster }>(`roster:${taskId}`, {});
  const task = useQuery(`lead-${taskId}`, () => readTask(taskId), { onShow: false });
  const shiftId = task.data?.shiftId ?? kept.shiftId;
  const query = useQuery(`roster-${shiftId ?? ''}`, () => readRoster(shiftId ?? ''), {
    enabled: Boolean(shiftId),
  });
  const ticks = useTicks((state) => state.ticks).filter((tick) => tick.shiftId === shiftId);
  const [at, setAt] = useState<string>();
  const [reminded, setReminded] = useState<readonly string[]>([]);
  const [visible, setVisible] = useState(true);
  const remind = useAction(remindOne);
  useDidShow(() => setVisible(true));
  useDidHide(() => setVisible(false));

  const { data, reload } = query;
  useEffect(() => {
    if (data) keep({ shiftId: data.shiftId, roster: data });
  }, [data, keep]);
  useEffect(() => {
    if (!shiftId || !visible) return undefined;
    const timer = setInterval(() => void reload(), EVERY_MS);
    return () => clearInterval(timer);
  }, [shiftId, visible, reload]);

  const known = data ?? kept.roster;
  const roster = known && withTicks(known, ticks);

  const tickOne = async (signupId: string, action: 'IN' | 'OUT') => {
    if (!shiftId) return false;
    setAt(signupId);
    const name = roster?.people.find((person) => person.signupId === signupId)?.displayName;
    await tickPerson({ shiftId, signupId, action, ...(name ? { name } : {}) });
    await reload();
    return true;
  };
  const remindPerson = async (signupId: string) => {
    setAt(signupId);
    if (await remind.run(shiftId ?? '', signupId)) setReminded((old) => [...old, signupId]);
  };
  const stillHere =
    roster?.people.filter(({ checkedInAt, checkedOutAt }) => checkedInAt && !checkedOutAt) ?? [];
  return {
    roster,
    shiftId,
    loading: !roster && (task.loading || query.loading),
    failure: roster ? null : (task.error ?? query.error),
    retry: () => Promise.all([task.reload(), query.reload()]),
    reload,
    tickOne,
    /** Everybody who is still here leaves now, others first, the leader last. */
    finish: async () => {
      const others = stillHere.filter(({ me }) => !me);
      const own = stillHere.filter(({ me }) => me);
      for (const { signupId } of [...others, ...own]) await tickOne(signupId, 'OUT');
    },
    stillHere: stillHere.length,
    waiting: ticks.filter(({ state }) => state !== 'refused').length,
    /** No way to the server at the moment. */
    cut: query.error?.status === 0 || ticks.some(({ state }) => state === 'waiting'),
    refusedOf: (signupId: string) =>
      ticks.find((tick) => tick.signupId === signupId && tick.state === 'refused')?.error,
    remindPerson,
    reminded,
    at,
    busy: remind.busy,
    error: remind.error,
  };
}

export type UseRoster = ReturnType<typeof useRoster>;
