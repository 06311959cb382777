import { type Party, sizeOf } from '@linli/shared';
import { useState } from 'react';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { accept, type Activity, come, fetchActivity, leave, rate } from './activity.api';
import { allOf, outlook, partyProblem } from './party';

const ONE: Party = { adults: 1, children: 0 };

/** What stands in the steppers before she touches them: her household, or the fewest that may come. */
const startOf = ({ mine, audience }: Activity): Party => {
  if (mine) return allOf(mine);
  return audience === 'FAMILIES' ? { adults: 1, children: 1 } : ONE;
};

/** One activity, my household's numbers, and what I do with them. */
export function useActivity(id: string) {
  const me = useSession((state) => state.me);
  const query = useQuery(`activity-${me?.id}-${id}`, () => fetchActivity(id));
  // What a step answered holds until the activity is read anew.
  const [answer, setAnswer] = useState<{ after: Activity; before: Activity | undefined }>();
  const activity = answer && answer.before === query.data ? answer.after : query.data;
  const [chosen, setChosen] = useState<Party>();
  const wanted = chosen ?? (activity ? startOf(activity) : ONE);
  const [aged, setAged] = useState(false);
  const [asking, setAsking] = useState(false);

  const joining = useAction(come);
  const leaving = useAction(leave);
  const accepting = useAction(accept);
  const rating = useAction(rate);
  const take = async (step: Promise<Activity | undefined>) => {
    const after = await step;
    if (!after) return query.reload();
    setAnswer({ after, before: query.data });
    setChosen(undefined);
  };
  const now = activity ? allOf(activity.mine) : ONE;
  const isSame = wanted.adults === now.adults && wanted.children === now.children;
  return {
    signedIn: Boolean(me),
    query,
    activity,
    wanted,
    write: (change: Partial<Party>) => setChosen({ ...wanted, ...change }),
    outlook: activity && outlook(activity, wanted),
    problem: activity ? partyProblem(activity, wanted) : null,
    isChanged: !activity?.mine || !isSame,
    most: (activity?.mostInParty ?? 1) - sizeOf(wanted),
    aged,
    setAged,
    needsAge: Boolean(activity && !activity.mine && (activity.ageFrom !== null || activity.ageTo !== null)),
    join: () => void take(joining.run(id, { ...wanted, ...(aged ? { ageConfirmed: true } : {}) })),
    asking,
    ask: () => setAsking(true),
    stay: () => setAsking(false),
    leave: async () => {
      await take(leaving.run(id));
      setAsking(false);
    },
    accept: () => void take(accepting.run(id)),
    rate: (liked: 'GOOD' | 'OK' | 'BAD', again: boolean) => void take(rating.run(id, { liked, again })),
    busy: joining.busy || accepting.busy,
    leavingBusy: leaving.busy,
    rating: rating.busy,
    refusal: joining.error ?? leaving.error ?? accepting.error ?? rating.error,
  };
}

export type UseActivity = ReturnType<typeof useActivity>;
