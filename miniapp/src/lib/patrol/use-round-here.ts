import { useEffect, useMemo } from 'react';
import { api } from '../api-client';
import { roundHere, type RoundHere } from './round';
import { keepToday, usePatrolStore } from './store';
import { useSession } from '../session';
import { useQuery } from '../use-query';

/** The patrol I am on, for the pages that lead back to it; nothing is asked of those who walk none. */
export function useRoundHere(): { walks: boolean; round: RoundHere | undefined } {
  const me = useSession((state) => state.me);
  const walks = me?.permissions.includes('patrol.walk') ?? false;
  const personId = me?.id ?? '';
  const query = useQuery(`round-here:${personId}`, () => api.get('/api/v1/patrol/today'), { enabled: walks });
  useEffect(() => {
    if (query.data) keepToday(personId, query.data);
  }, [query.data, personId]);
  const { today, steps } = usePatrolStore();
  const round = useMemo(() => {
    const own = steps.filter((step) => step.personId === personId);
    return walks ? roundHere(today?.personId === personId ? today.data : undefined, own) : undefined;
  }, [walks, today, steps, personId]);
  return { walks, round };
}

/** How many of its stops were seen, and how many were not. */
export function progressOf({ plan, visits }: RoundHere): { done: number; left: number } {
  const done = plan.stops.filter(({ id }) => visits.has(id)).length;
  return { done, left: plan.stops.length - done };
}
