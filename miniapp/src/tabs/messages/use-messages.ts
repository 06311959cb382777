import { useEffect, useState } from 'react';
import { api } from '@/lib/api-client';
import { useInbox } from '@/lib/inbox';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { type Message, openSubject } from './message-target';

export type Kind = Message['kind'];

/** My inbox, of one kind or all, a page at a time; keeps the number on the tab true. */
export function useMessages() {
  const me = useSession((state) => state.me);
  const [kind, setKind] = useState<Kind>();
  const [older, setOlder] = useState<{ items: Message[]; cursor: string | null }>();
  const enabled = Boolean(me);
  const key = `${kind ?? 'all'}-${me?.id ?? ''}`;
  const page = (cursor?: string) =>
    api.get('/api/v1/messages', {
      query: { ...(kind ? { kind } : {}), ...(cursor ? { cursor } : {}) },
    });
  const list = useQuery(`messages-${key}`, () => page(), { enabled });
  const unread = useQuery(`unread-${me?.id ?? ''}`, () => api.get('/api/v1/messages/unread'), { enabled });
  const total = unread.data?.total;

  useEffect(() => {
    if (total !== undefined) useInbox.getState().setUnread(total);
  }, [total]);
  useEffect(() => setOlder(undefined), [list.data]);

  const reload = async () => {
    await Promise.all([list.reload(), unread.reload()]);
  };
  const readAll = useAction(async (idempotencyKey) => {
    await api.post('/api/v1/messages/read-all', { idempotencyKey });
    await reload();
  });
  const more = useAction(async () => {
    const cursor = older ? older.cursor : list.data?.nextCursor;
    if (!cursor) return;
    const next = await page(cursor);
    setOlder({ items: [...(older?.items ?? []), ...next.items], cursor: next.nextCursor });
  });
  const seen = async ({ id, read }: Message) => {
    // Whether it counts as read must not stand between the person and what it is about.
    if (!read) await api.post('/api/v1/messages/{id}/read', { path: { id } }).catch(() => undefined);
  };

  return {
    me,
    kind,
    setKind,
    list,
    items: [...(list.data?.items ?? []), ...(older?.items ?? [])],
    hasMore: Boolean(older ? older.cursor : list.data?.nextCursor),
    kinds: unread.data?.kinds ?? [],
    total: total ?? 0,
    reload,
    readAll,
    more,
    seen,
    open: async (message: Message) => {
      await seen(message);
      if (message.subject === 'NONE') await reload();
      else await openSubject(message);
    },
  };
}

export type Messages = ReturnType<typeof useMessages>;
