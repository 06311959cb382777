import { useRef, useState } from 'react';
import { randomId } from '@/lib/id';
import type { BulkRow } from './queue.api';
import { text } from './queue.text';

/** So many go in one call: few enough that the progress moves, and that stopping stops soon. */
const AT_ONCE = 5;

export interface Failure {
  id: string;
  detail: string;
}

interface Run {
  total: number;
  done: string[];
  failed: Failure[];
  running: boolean;
}

type Send = (idempotencyKey: string, ids: string[]) => Promise<BulkRow[]>;

/** One step for many, in small calls one after the other: progress, a stop, and of each one whether and why not. */
export function useBulk(onMoved: () => void) {
  const [run, setRun] = useState<Run>();
  const stopped = useRef(false);
  const busy = useRef(false);
  const send = useRef<Send>(undefined);

  const go = async (ids: readonly string[], step?: Send) => {
    if (busy.current) return;
    if (step) send.current = step;
    if (!send.current || ids.length === 0) return;
    busy.current = true;
    stopped.current = false;
    const done: string[] = [];
    const failed: Failure[] = [];
    const tell = (running: boolean) =>
      setRun({ total: ids.length, done: [...done], failed: [...failed], running });
    tell(true);
    for (let from = 0; from < ids.length && !stopped.current; from += AT_ONCE) {
      const part = ids.slice(from, from + AT_ONCE);
      const rows = await send.current(randomId(), part).catch(() => undefined);
      done.push(...(rows ?? []).filter((row) => row.done).map(({ id }) => id));
      failed.push(
        ...(rows
          ? rows.filter((row) => !row.done).map(({ id, detail }) => ({ id, detail: detail ?? '' }))
          : part.map((id) => ({ id, detail: text.bulk.unknown }))),
      );
      tell(true);
    }
    busy.current = false;
    tell(false);
    onMoved();
  };

  return {
    run,
    start: (ids: readonly string[], step: Send) => void go(ids, step),
    /** Only those that failed. */
    retry: () => void go((run?.failed ?? []).map(({ id }) => id)),
    stop: () => {
      stopped.current = true;
    },
    close: () => setRun(undefined),
  };
}

export type Bulk = ReturnType<typeof useBulk>;
