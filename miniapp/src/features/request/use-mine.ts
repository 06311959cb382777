import { useDrafts, worthShowing } from '@/lib/draft-store';
import { useSession } from '@/lib/session';
import { waitsForReporter } from '@/lib/steps';
import { useQuery } from '@/lib/use-query';
import { type MineBox, requestApi } from './request.api';

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
    toRate: all.filter(waitsForReporter),
    open: all.filter((one) => !waitsForReporter(one) && open.data?.items.includes(one)),
    closed: all.filter((one) => !waitsForReporter(one) && closed.data?.items.includes(one)),
    supported: supported.data?.items ?? [],
  };
}

export type Mine = ReturnType<typeof useMine>;
