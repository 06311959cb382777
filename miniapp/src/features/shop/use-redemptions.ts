import { useEffect, useState } from 'react';
import { useSession } from '@/lib/session';
import { readStored, writeStored } from '@/lib/storage';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { cancelRedemption, fetchRedemption, fetchRedemptions, type Redemption } from './shop.api';

interface Kept {
  owner: string;
  items: Redemption[];
}

const KEY = 'redemptions';

const keptOf = (owner: string | undefined): Redemption[] => {
  const kept = readStored<Kept>(KEY);
  return kept && kept.owner === owner ? kept.items : [];
};

/** What I redeemed, page by page. The first page stays on the phone: a code must show where there is no signal. */
export function useRedemptions() {
  const me = useSession((state) => state.me);
  const owner = me?.id;
  const first = useQuery(`redemptions-${owner}`, () => fetchRedemptions(), { enabled: Boolean(me) });
  const [older, setOlder] = useState<{ after: string | null; items: Redemption[]; next: string | null }>();
  useEffect(() => {
    if (first.data && owner) writeStored(KEY, { owner, items: first.data.items });
  }, [first.data, owner]);

  const start = first.data?.nextCursor ?? null;
  const valid = older && older.after === start ? older : undefined;
  const next = valid ? valid.next : start;
  const more = useAction(async (_, cursor: string) => {
    const page = await fetchRedemptions(cursor);
    setOlder({ after: start, items: [...(valid?.items ?? []), ...page.items], next: page.nextCursor });
  });
  const isAway = first.error?.status === 0;
  const kept = isAway ? keptOf(owner) : [];
  const all = [...(first.data?.items ?? kept), ...(valid?.items ?? [])];
  return {
    signedIn: Boolean(me),
    waiting: all.filter(({ status }) => status === 'HELD'),
    past: all.filter(({ status }) => status !== 'HELD'),
    fromPhone: kept.length > 0,
    loading: first.loading,
    error: kept.length > 0 ? null : first.error,
    reload: first.reload,
    next,
    readMore: () => void (next && more.run(next)),
    readingMore: more.busy,
    moreError: more.error,
  };
}

/** One of mine with its code, and giving it back. */
export function useRedemption(id: string) {
  const owner = useSession((state) => state.me?.id);
  const query = useQuery(`redemption-${id}`, () => fetchRedemption(id));
  const [changed, setChanged] = useState<Redemption>();
  const cancel = useAction(cancelRedemption);
  const kept = query.error?.status === 0 ? keptOf(owner).find((one) => one.id === id) : undefined;
  const giveBack = async () => {
    const after = await cancel.run(id);
    if (after) setChanged(after);
    else await query.reload();
  };
  return {
    redemption: changed ?? query.data ?? kept,
    fromPhone: kept !== undefined,
    loading: query.loading,
    error: kept ? null : query.error,
    reload: query.reload,
    giveBack,
    givingBack: cancel.busy,
    refusal: cancel.error,
  };
}

export type UseRedemption = ReturnType<typeof useRedemption>;
