import type { Permission } from '@linli/shared';
import { useEffect, useState } from 'react';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';
import { type FilterForm, fromKept, isFiltered, NO_FILTER, toQuery } from './queue/filter';
import { fetchPage, type Filter } from './queue/queue.api';
import { useSelection } from './queue/use-selection';
import { type Box, type Card, type Counts, type Detail, fetchCounts, fetchDetail } from './workbench.api';

/** A box, or all matters of my regions. */
export type Pane = Box | 'all';

const BOXES: { box: Box; needs: Permission }[] = [
  { box: 'accept', needs: 'request.accept' },
  { box: 'dispatch', needs: 'request.dispatch' },
  { box: 'verify', needs: 'request.verify' },
  { box: 'returned', needs: 'request.dispatch' },
  { box: 'suspension', needs: 'request.suspend' },
  { box: 'extension', needs: 'request.dispatch' },
  { box: 'answered', needs: 'request.dispatch' },
  { box: 'deliberate', needs: 'request.dispatch' },
];
const SEARCH_AFTER_MS = 300;

/** The boxes I may work in, in the order of the work. */
export function useBoxes(): Box[] {
  const permissions = useSession(({ me }) => me?.permissions);
  return BOXES.filter(({ needs }) => permissions?.includes(needs)).map(({ box }) => box);
}

const firstWaiting = (boxes: Box[], counts: Counts | undefined): Pane | undefined =>
  counts && (boxes.find((box) => counts[box] > 0) ?? boxes[0] ?? 'all');

/** Where a matter is listed that was opened by a link. */
function paneOf({ status, orders }: Detail, boxes: Box[]): Pane {
  const returned = orders.some((order) => order.status === 'RETURNED');
  const box = (
    {
      SUBMITTED: 'accept',
      ACCEPTED: 'dispatch',
      HANDLED: 'verify',
      IN_PROGRESS: returned ? 'returned' : undefined,
    } as const
  )[status as 'SUBMITTED'];
  return box && boxes.includes(box) ? box : 'all';
}

function useLater(value: string): string {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value.trim()), SEARCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}

/** Pages of a list after the first, for as long as it is the same list. */
function useTail(key: string, filter: Filter, first: { cards: Card[]; cursor: string | null }) {
  const [tail, setTail] = useState<{ key: string; cards: Card[]; cursor: string | null }>();
  const [busy, setBusy] = useState(false);
  const own = tail?.key === key ? tail : undefined;
  const cursor = own ? own.cursor : first.cursor;
  const known = new Set(first.cards.map(({ id }) => id));
  const more = async () => {
    if (!cursor || busy) return;
    setBusy(true);
    const page = await fetchPage(filter, cursor).catch(() => undefined);
    setBusy(false);
    if (page) setTail({ key, cards: [...(own?.cards ?? []), ...page.items], cursor: page.nextCursor });
  };
  return {
    cards: [...first.cards, ...(own?.cards ?? []).filter(({ id }) => !known.has(id))],
    cursor,
    more: () => void more(),
    busy,
  };
}

/** What the workbench shows: a list, what it is narrowed to, what is selected; and what was just done. */
export function useWorkbench(startId: string | undefined, selectFirst: boolean) {
  const boxes = useBoxes();
  const counts = useQuery('workbench-counts', fetchCounts);
  const linked = useQuery(`linked:${startId}`, () => fetchDetail(startId ?? ''), {
    enabled: startId !== undefined,
    onShow: false,
  });
  const [chosen, setChosen] = useState<Pane>();
  const waiting = firstWaiting(boxes, counts.data) ?? (counts.error ? (boxes[0] ?? 'all') : undefined);
  const byLink = linked.data ? paneOf(linked.data, boxes) : startId && !linked.error ? undefined : waiting;
  const pane = chosen ?? byLink;
  const [form, setForm] = useState<FilterForm>(NO_FILTER);
  const [q, setQ] = useState('');
  const searched = useLater(q);
  const filter: Filter = {
    ...(pane && pane !== 'all' ? { box: pane } : {}),
    ...toQuery(form),
    ...(searched ? { q: searched } : {}),
  };
  const key = JSON.stringify([pane, form, searched]);
  const queue = useQuery(`queue:${key}`, () => fetchPage(filter), { enabled: pane !== undefined });
  const tail = useTail(key, filter, {
    cards: queue.data?.items ?? [],
    cursor: queue.data?.nextCursor ?? null,
  });
  const [picked, setPicked] = useState(startId);
  const [said, setSaid] = useState<string>();

  // What a link led to stands in front when the list does not come to it by itself.
  const lead = linked.data && chosen === undefined && picked === startId && queue.data ? [linked.data] : [];
  const cards: Card[] = [
    ...lead.filter(({ id }) => !tail.cards.some((card) => card.id === id)),
    ...tail.cards,
  ];
  const selection = useSelection(cards.map(({ id }) => id));
  const at = cards.findIndex(({ id }) => id === picked);
  const selectedId = at >= 0 || picked === startId ? (picked ?? undefined) : undefined;
  const current = selectedId ?? (selectFirst ? cards[0]?.id : undefined);

  const step = (by: 1 | -1) => {
    const from = cards.findIndex(({ id }) => id === current);
    const to = cards[Math.min(Math.max(from + by, 0), cards.length - 1)];
    if (to) setPicked(to.id);
  };
  const reload = () => Promise.all([queue.reload(), counts.reload()]);
  const show = (next: Pane) => {
    setChosen(next);
    setPicked(undefined);
    setSaid(undefined);
    selection.setOn(false);
  };

  return {
    boxes,
    pane,
    setPane: show,
    q,
    setQ,
    searched,
    form,
    setForm: (next: FilterForm) => {
      setForm(next);
      selection.clear();
    },
    filter,
    filtered: isFiltered(form) > 0,
    /** Shows what a kept filter finds. */
    useKept: (kept: Filter) => {
      const { box, form: next, q: words } = fromKept(kept);
      show(box && boxes.includes(box) ? box : 'all');
      setForm(next);
      setQ(words);
    },
    counts: counts.data,
    queue,
    cards,
    cursor: tail.cursor,
    more: tail.more,
    moreBusy: tail.busy,
    selection,
    /** What can be done with several at once here. */
    bulkStep: stepOf(pane),
    maySelect: stepOf(pane) !== undefined,
    selectedId: current,
    select: (id: string) => {
      setPicked(id);
      setSaid(undefined);
    },
    step,
    said,
    /** After something was done with `id`: says so, goes to the next one and reads anew. */
    done: (id: string, words: string) => {
      const from = cards.findIndex((one) => one.id === id);
      setPicked((cards[from + 1] ?? cards[from - 1])?.id);
      setSaid(words);
      return reload();
    },
    reload,
  };
}

/** What can be done with several at once in a list; those that came back are given to another unit. */
const stepOf = (pane: string | undefined): 'accept' | 'dispatch' | undefined =>
  pane === 'accept' ? 'accept' : pane === 'dispatch' || pane === 'returned' ? 'dispatch' : undefined;

export type Workbench = ReturnType<typeof useWorkbench>;
