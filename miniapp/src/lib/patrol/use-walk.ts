import { useEffect, useMemo } from 'react';
import { api } from '../api-client';
import { randomId } from '../id';
import { useSession } from '../session';
import { useQuery } from '../use-query';
import { roundHere } from './round';
import { sendPatrol } from './sender';
import { addStep, keepShift, keepToday, usePatrolStore } from './store';
import type { PatrolPlan, PatrolStep, PatrolToday, ShiftPatrol } from './types';

const none: PatrolStep[] = [];

/**
 * Routes and round as this phone knows them: a grid worker's own, or, with `shiftId`, those of an evening with volunteers.
 * Whatever is done goes behind the queue, and never waits for a network.
 */
export function useWalk({
  shiftId,
  enabled = true,
}: { shiftId?: string | undefined; enabled?: boolean } = {}) {
  const personId = useSession(({ me }) => me?.id) ?? '';
  const query = useQuery<PatrolToday | ShiftPatrol>(
    `patrol:${shiftId ?? personId}`,
    () =>
      shiftId
        ? api.get('/api/v1/patrol/shifts/{shiftId}', { path: { shiftId } })
        : api.get('/api/v1/patrol/today'),
    { enabled },
  );
  const { steps: every, today: own, shifts, cut } = usePatrolStore();
  const steps = useMemo(() => {
    const mine = every.filter((step) => step.personId === personId && step.shiftId === shiftId);
    return mine.length > 0 ? mine : none;
  }, [every, personId, shiftId]);
  const kept = shiftId ? shifts.find((one) => one.shiftId === shiftId) : own;
  const today: PatrolToday | undefined = kept?.personId === personId ? kept.data : undefined;

  useEffect(() => {
    // An answer from before the steps that wait would take them back for a moment.
    if (!query.data || !personId) return;
    if (shiftId) keepShift(personId, shiftId, query.data as ShiftPatrol);
    else keepToday(personId, query.data);
  }, [query.data, personId, shiftId]);
  const waiting = steps.filter(({ state }) => state !== 'refused').length;
  const again = query.reload;
  useEffect(() => {
    if (enabled && waiting === 0) void again();
  }, [enabled, waiting, again]);

  const round = useMemo(() => roundHere(today, steps), [today, steps]);
  const act = (step: Parameters<typeof addStep>[0]) => {
    addStep({ ...step, ...(shiftId ? { shiftId } : {}) });
    void sendPatrol();
  };
  return {
    today,
    round,
    waiting,
    refused: steps.length - waiting,
    cut: cut || query.error?.status === 0,
    loading: query.loading && !today,
    error: today ? null : query.error,
    reload: query.reload,
    start: (plan: PatrolPlan) => act({ kind: 'start', personId, roundId: randomId(), planId: plan.id }),
    see: (stopId: string, name: string) =>
      round && act({ kind: 'visit', personId, roundId: round.id, stopId, name }),
    finish: () => round && act({ kind: 'finish', personId, roundId: round.id }),
  };
}

export type Walk = ReturnType<typeof useWalk>;
