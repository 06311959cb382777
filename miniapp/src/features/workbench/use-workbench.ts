import type { Permission } from '@linli/shared';
import { useEffect, useState } from 'react';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';
import { type Box, type Card, type Counts, fetchCounts, fetchQueue } from './workbench.api';

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

const firstWaiting = (boxes: Box[], counts: Counts | undefined): Box | undefined =>
  counts && (boxes.find((box) => counts[box] > 0) ?? boxes[0]);

function useLater(value: string): string {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value.trim()), SEARCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}

/** What the workbench shows: a box, what is searched, what is selected; and what was just done. */
export function useWorkbench(startId: string | undefined, selectFirst: boolean) {
  const boxes = useBoxes();
  const enabled = boxes.length > 0;
  const counts = useQuery('workbench-counts', fetchCounts, { enabled });
  const [chosen, setChosen] = useState<Box>();
  const box = chosen ?? firstWaiting(boxes, counts.data) ?? (counts.error ? boxes[0] : undefined);
  const [q, setQ] = useState('');
  const searched = useLater(q);
  const queue = useQuery(`queue:${box}:${searched}`, () => fetchQueue(box ?? 'accept', searched), {
    enabled: enabled && box !== undefined,
  });
  const [picked, setPicked] = useState(startId);
  const [said, setSaid] = useState<string>();

  const cards: Card[] = queue.data?.items ?? [];
  const at = cards.findIndex(({ id }) => id === picked);
  const selectedId = at >= 0 || picked === startId ? (picked ?? undefined) : undefined;
  const current = selectedId ?? (selectFirst ? cards[0]?.id : undefined);

  const step = (by: 1 | -1) => {
    const from = cards.findIndex(({ id }) => id === current);
    const to = cards[Math.min(Math.max(from + by, 0), cards.length - 1)];
    if (to) setPicked(to.id);
  };
  const reload = () => Promise.all([queue.reload(), counts.reload()]);

  return {
    boxes,
    box,
    setBox: (next: Box) => {
      setChosen(next);
      setPicked(undefined);
      setSaid(undefined);
    },
    q,
    setQ,
    searched,
    counts: counts.data,
    queue,
    cards,
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

export type Workbench = ReturnType<typeof useWorkbench>;
