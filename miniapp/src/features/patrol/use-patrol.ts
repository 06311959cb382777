import { useEffect, useMemo } from 'react';
import { roundHere } from '@/lib/patrol-round';
import { addStep, keepToday, usePatrolStore } from '@/lib/patrol-store';
import { sendPatrol } from '@/lib/patrol-sender';
import type { PatrolPlan, PatrolStep } from '@/lib/patrol-types';
import { randomId } from '@/lib/id';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';
import { fetchToday, fetchToVerify } from './patrol.api';

const none: PatrolStep[] = [];

/** Routes and round as this phone knows them; whatever is done goes behind the queue, and never waits for a network. */
export function usePatrol(enabled: boolean) {
  const personId = useSession(({ me }) => me?.id) ?? '';
  const query = useQuery(`patrol:${personId}`, fetchToday, { enabled });
  const verify = useQuery(`patrol-verify:${personId}`, fetchToVerify, { enabled });
  const { steps: every, today: kept, cut } = usePatrolStore();
  const steps = useMemo(() => {
    const own = every.filter((step) => step.personId === personId);
    return own.length > 0 ? own : none;
  }, [every, personId]);
  const today = kept?.personId === personId ? kept.data : undefined;

  useEffect(() => {
    // An answer from before the steps that wait would take them back for a moment.
    if (query.data && personId) keepToday(personId, query.data);
  }, [query.data, personId]);
  const waiting = steps.filter(({ state }) => state !== 'refused').length;
  const again = query.reload;
  useEffect(() => {
    if (enabled && waiting === 0) void again();
  }, [enabled, waiting, again]);

  const round = useMemo(() => roundHere(today, steps), [today, steps]);
  const act = (step: Parameters<typeof addStep>[0]) => {
    addStep(step);
    void sendPatrol();
  };
  return {
    today,
    round,
    /** Waiting for me near here. */
    toVerify: verify.data,
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

export type Patrol = ReturnType<typeof usePatrol>;
