import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { readRoster, readTask, remindOne, type Roster, tickRoster } from './task.api';

const EVERY_MS = 8000;

/** The list of a shift, renewed while it is on screen, with ticking and reminding. `at` is the line in work. */
export function useRoster(taskId: string) {
  const task = useQuery(`lead-${taskId}`, () => readTask(taskId), { onShow: false });
  const shiftId = task.data?.shiftId;
  const query = useQuery(`roster-${shiftId ?? ''}`, () => readRoster(shiftId ?? ''), {
    enabled: Boolean(shiftId),
  });
  const [answer, setAnswer] = useState<Roster>();
  const [at, setAt] = useState<string>();
  const [reminded, setReminded] = useState<readonly string[]>([]);
  const [visible, setVisible] = useState(true);
  const tick = useAction(tickRoster);
  const remind = useAction(remindOne);
  useDidShow(() => setVisible(true));
  useDidHide(() => setVisible(false));
  useEffect(() => setAnswer(undefined), [query.data]);

  const { reload } = query;
  useEffect(() => {
    if (!shiftId || !visible) return undefined;
    const timer = setInterval(() => void reload(), EVERY_MS);
    return () => clearInterval(timer);
  }, [shiftId, visible, reload]);

  const tickOne = async (signupId: string, action: 'IN' | 'OUT') => {
    setAt(signupId);
    const next = await tick.run(shiftId ?? '', signupId, action);
    if (next) setAnswer(next);
    return Boolean(next);
  };
  const remindPerson = async (signupId: string) => {
    setAt(signupId);
    if (await remind.run(shiftId ?? '', signupId)) setReminded((old) => [...old, signupId]);
  };
  return {
    roster: answer ?? query.data,
    shiftId,
    loading: task.loading || query.loading,
    failure: task.error ?? query.error,
    retry: () => Promise.all([task.reload(), query.reload()]),
    reload,
    tickOne,
    remindPerson,
    reminded,
    at,
    busy: tick.busy || remind.busy,
    error: tick.error ?? remind.error,
  };
}

export type UseRoster = ReturnType<typeof useRoster>;
