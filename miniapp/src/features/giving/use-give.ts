import { useState } from 'react';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { useQuery } from '@/lib/use-query';
import { donate, fetchGiven, fetchOptions } from './giving.api';
import { text } from './giving.text';

const NEIGHBOUR = 'NEIGHBOUR';
const nothing = { target: NEIGHBOUR, points: '', wish: '' };

/** Giving points away: what may be given, what is written, and what was given before. */
export function useGive() {
  const me = useSession((state) => state.me);
  const enabled = Boolean(me);
  const options = useQuery(`giving-${me?.id}`, fetchOptions, { enabled });
  const given = useQuery(`given-${me?.id}`, fetchGiven, { enabled });
  const [form, write, forget] = useKept('donation', nothing);
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState(false);
  const action = useAction(donate);

  const room = Math.min(options.data?.left ?? 0, options.data?.balance ?? 0);
  const points = /^\d{1,6}$/.test(form.points) ? Number(form.points) : 0;
  const send = async () => {
    setDone(false);
    const least = options.data?.least ?? 1;
    if (points === 0) return setProblem(text.give.pick);
    if (points < least) return setProblem(text.give.least(least));
    if (points > room) return setProblem(text.give.most(room));
    setProblem(undefined);
    const wish = form.wish.trim();
    const body = {
      ...(form.target === NEIGHBOUR
        ? { target: NEIGHBOUR as 'NEIGHBOUR' }
        : { target: 'TEAM' as const, teamUnitId: form.target }),
      points,
      ...(wish ? { wish } : {}),
    };
    if (!(await action.run(body))) return;
    forget();
    write(nothing);
    setDone(true);
    await Promise.all([options.reload(), given.reload()]);
  };
  return {
    signedIn: enabled,
    options: options.data,
    given: given.data ?? [],
    loading: options.loading || given.loading,
    error: options.error ?? given.error,
    reload: async () => {
      await Promise.all([options.reload(), given.reload()]);
    },
    form,
    write,
    room,
    points,
    problem: problem ?? action.error?.detail,
    done,
    sending: action.busy,
    send: () => void send(),
  };
}

export type UseGive = ReturnType<typeof useGive>;
