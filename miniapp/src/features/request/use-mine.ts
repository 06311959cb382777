import { useDrafts, worthShowing } from '@/lib/draft-store';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';
import { type MineBox, type RequestCard, requestApi } from './request.api';

/** Verified, and only the reporter's word is missing. */
export const waitsForMe = ({ status, mine, steps }: RequestCard) =>
  status === 'CLOSED' && mine === 'REPORTER' && steps.some(({ state }) => state === 'now');

/** All that is mine: not sent yet, in hand, "me too", closed. */
export function useMine() {
  const me = useSession((state) => state.me);
  const drafts = worthShowing(useDrafts((state) => state.drafts));
  const box = (name: MineBox) =>
    // The hook is called three times in the same order on every render.
    useQuery(`mine-${name}-${me?.id ?? ''}`, () => requestApi.mine(name), { enabled: Boolean(me) });
  const open = box('open');
  const supported = box('supported');
  const closed = box('closed');
  const boxes = [open, supported, closed];
  const all = [...(open.data?.items ?? []), ...(closed.data?.items ?? [])];
  return {
    me,
    drafts,
    loading: boxes.some(({ loading }) => loading),
    error: boxes.find(({ error }) => error)?.error ?? null,
    reload: () => void Promise.all(boxes.map(({ reload }) => reload())),
    toRate: all.filter(waitsForMe),
    open: all.filter((one) => !waitsForMe(one) && open.data?.items.includes(one)),
    closed: all.filter((one) => !waitsForMe(one) && closed.data?.items.includes(one)),
    supported: supported.data?.items ?? [],
  };
}

export type Mine = ReturnType<typeof useMine>;
