import { useState } from 'react';
import { api } from '@/lib/api-client';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { type Entry, linesOf } from './ledger';
import type { Filter } from './points.text';

/** The account, its entries page by page as they are filtered, and the hours that still wait. */
export function usePoints() {
  const me = useSession((state) => state.me);
  const [filter, setFilter] = useState<Filter>('all');
  const [month, setMonth] = useState('');
  const options = { enabled: Boolean(me) };
  const id = me?.id ?? '';
  const show = filter === 'all' || filter === 'waiting' ? undefined : filter;
  const asked = { ...(show ? { show } : {}), ...(month ? { month } : {}) };
  const account = useQuery(`points-${id}`, () => api.get('/api/v1/points/account'), options);
  const hours = useQuery(`points-hours-${id}`, () => api.get('/api/v1/hours/mine'), options);
  const key = `entries-${id}-${show ?? ''}-${month}`;
  const first = useQuery(key, () => api.get('/api/v1/points/entries', { query: asked }), options);
  const [older, setOlder] = useState<{ after: string; items: Entry[]; next: string | null }>();

  // Older pages belong to the first page they were read after; when that changes they are read anew.
  const start = first.data?.nextCursor ?? null;
  const valid = older?.after === key + start ? older : undefined;
  const next = valid ? valid.next : start;
  const more = useAction(async (_, cursor: string) => {
    const page = await api.get('/api/v1/points/entries', { query: { ...asked, cursor } });
    setOlder({ after: key + start, items: [...(valid?.items ?? []), ...page.items], next: page.nextCursor });
  });
  const entries = filter === 'waiting' ? [] : [...(first.data?.items ?? []), ...(valid?.items ?? [])];
  const waiting = (filter === 'all' || filter === 'waiting') && !month ? (hours.data ?? []) : [];
  return {
    signedIn: Boolean(me),
    account: account.data,
    lines: linesOf(entries, waiting),
    filter,
    setFilter,
    month,
    setMonth,
    filtered: filter !== 'all' || month !== '',
    reading: first.loading,
    loading: account.loading || hours.loading,
    failure: [account, hours, first].find(({ error }) => error)?.error ?? null,
    retry: () => Promise.all([account, hours, first].map(({ reload }) => reload())),
    next: filter === 'waiting' ? null : next,
    readMore: () => void (next && more.run(next)),
    readingMore: more.busy,
    moreError: more.error,
  };
}

export type Points = ReturnType<typeof usePoints>;
