import { useState } from 'react';
import { api } from '@/lib/api-client';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { type Entry, linesOf } from './ledger';

/** The account, its entries page by page, and the hours that still wait. */
export function usePoints() {
  const me = useSession((state) => state.me);
  const options = { enabled: Boolean(me) };
  const id = me?.id ?? '';
  const account = useQuery(`points-${id}`, () => api.get('/api/v1/points/account'), options);
  const hours = useQuery(`points-hours-${id}`, () => api.get('/api/v1/hours/mine'), options);
  const first = useQuery(`entries-${id}`, () => api.get('/api/v1/points/entries', { query: {} }), options);
  const [older, setOlder] = useState<{ after: string; items: Entry[]; next: string | null }>();

  // Older pages belong to the first page they were read after; when that changes they are read anew.
  const start = first.data?.nextCursor ?? null;
  const valid = older?.after === start ? older : undefined;
  const next = valid ? valid.next : start;
  const more = useAction(async (_, cursor: string) => {
    const page = await api.get('/api/v1/points/entries', { query: { cursor } });
    setOlder({ after: start ?? '', items: [...(valid?.items ?? []), ...page.items], next: page.nextCursor });
  });
  const entries = [...(first.data?.items ?? []), ...(valid?.items ?? [])];
  const queries = [account, hours, first];
  return {
    signedIn: Boolean(me),
    account: account.data,
    lines: linesOf(entries, hours.data ?? []),
    loading: queries.some(({ loading }) => loading),
    failure: queries.find(({ error }) => error)?.error ?? null,
    retry: () => Promise.all(queries.map(({ reload }) => reload())),
    next,
    readMore: () => void (next && more.run(next)),
    readingMore: more.busy,
    moreError: more.error,
  };
}

export type Points = ReturnType<typeof usePoints>;
