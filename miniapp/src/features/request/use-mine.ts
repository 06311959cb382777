import { useState } from 'react';
import { useDrafts, worthShowing } from '@/lib/draft-store';
import { useSession } from '@/lib/session';
import { waitsForReporter } from '@/lib/steps';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { type MineBox, requestApi, type RequestCard } from './request.api';

/** One box, page by page. */
function useBox(name: MineBox, personId: string | undefined) {
  const first = useQuery(`mine-${name}-${personId ?? ''}`, () => requestApi.mine(name), {
    enabled: Boolean(personId),
  });
  const [older, setOlder] = useState<{ after: string; items: RequestCard[]; next: string | null }>();
  // Older pages belong to the first page they were read after; when that changes they are read anew.
  const start = first.data?.nextCursor ?? null;
  const valid = older?.after === start ? older : undefined;
  const next = valid ? valid.next : start;
  const readMore = async () => {
    if (!start || !next) return;
    const page = await requestApi.mine(name, next);
    setOlder({ after: start, items: [...(valid?.items ?? []), ...page.items], next: page.nextCursor });
  };
  return { first, items: [...(first.data?.items ?? []), ...(valid?.items ?? [])], next, readMore };
}

/** All that is mine: not sent yet, in hand, "me too", closed. */
export function useMine() {
  const me = useSession((state) => state.me);
  const drafts = worthShowing(useDrafts((state) => state.drafts));
  const asked = useBox('asked', me?.id);
  const open = useBox('open', me?.id);
  const supported = useBox('supported', me?.id);
  const closed = useBox('closed', me?.id);
  const boxes = [asked, open, supported, closed];
  const more = useAction(() => Promise.all(boxes.map(({ readMore }) => readMore())));
  const handed = (one: RequestCard) => !waitsForReporter(one) && one.asks === null;
  return {
    me,
    drafts,
    loading: boxes.some(({ first }) => first.loading),
    error: boxes.find(({ first }) => first.error)?.first.error ?? null,
    reload: () => void Promise.all(boxes.map(({ first }) => first.reload())),
    toRate: [...open.items, ...closed.items].filter(waitsForReporter),
    asked: asked.items,
    open: open.items.filter(handed),
    closed: closed.items.filter(handed),
    supported: supported.items,
    hasMore: boxes.some(({ next }) => next !== null),
    readMore: () => void more.run(),
    readingMore: more.busy,
    moreError: more.error,
  };
}

export type Mine = ReturnType<typeof useMine>;
