import { useEffect } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import {
  applyPlan,
  endPlan,
  fetchPeople,
  fetchSpots,
  type Plan,
  reportAbsent,
  takeBack,
} from './coverage.api';

/** While a plan is being reckoned it is read again so often. */
const LOOK_AGAIN_MS = 1500;

/** One plan: its places and people, and the steps that change it. */
export function usePlan(plan: Plan, reload: () => Promise<void>) {
  const { id, reckoning, reckonedAt } = plan;
  // A run that ended changed what stands in it.
  const turn = `${id}:${reckonedAt}:${plan.status}`;
  const known = { enabled: reckonedAt !== null };
  const short = useQuery(`coverage-short:${turn}`, () => fetchSpots(id, true), known);
  const people = useQuery(`coverage-people:${turn}:${plan.absent}`, () => fetchPeople(id), known);
  useEffect(() => {
    if (!reckoning) return undefined;
    const timer = setInterval(() => void reload(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [reckoning, reload]);
  const step = useAction(async (key: string, perform: 'apply' | 'end') => {
    await (perform === 'apply' ? applyPlan : endPlan)(key, id);
    await reload();
  });
  const away = useAction(async (key: string, personId: string, reason: string) => {
    await reportAbsent(key, id, personId, reason);
    await reload();
  });
  const back = useAction(async (key: string, personId: string) => {
    await takeBack(key, id, personId);
    await reload();
  });
  return {
    turn,
    short: short.data?.items ?? [],
    absent: (people.data?.items ?? []).filter(({ absent }) => absent),
    step,
    away,
    back,
    failed: step.error ?? away.error ?? back.error,
    can: (what: Plan['can'][number]) => plan.can.includes(what),
  };
}

export type PlanUse = ReturnType<typeof usePlan>;
