import { useState } from 'react';
import { platform } from '@/lib/platform';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { text } from './checkin.text';
import { readTask, scanCode } from './task.api';

/** What stands in a code: the code itself, or an address that carries it. */
export function codeIn(scanned: string): string {
  const inAddress = /[?&]code=([^&#]+)/.exec(scanned)?.[1];
  return inAddress ? decodeURIComponent(inAddress) : scanned.trim();
}

/** My check-in for a task: its state, and how I give the leader's code. */
export function useCheckin(taskId: string, startCode = '') {
  const query = useQuery(`checkin-${taskId}`, () => readTask(taskId));
  const scan = useAction(scanCode);
  const [typed, setTyped] = useState(startCode);
  const [missed, setMissed] = useState<string>();

  const send = async (code: string) => {
    setMissed(undefined);
    if (!code) return setMissed(text.codeMissing);
    if (await scan.run(codeIn(code))) setTyped('');
    await query.reload();
  };
  const byCamera = async () => {
    scan.clear();
    const scanned = await platform.scan();
    if (scanned) await send(scanned);
    else setMissed(text.noCode);
  };
  return {
    query,
    typed,
    setTyped,
    byCamera,
    byHand: () => send(typed),
    busy: scan.busy,
    error: scan.error?.detail ?? missed,
  };
}

export type Checkin = ReturnType<typeof useCheckin>;
