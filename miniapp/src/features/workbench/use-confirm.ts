import type { components } from '@linli/shared';
import { useRef, useState } from 'react';
import { api } from '@/lib/api-client';
import { asApiError } from '@/lib/api-error';
import { randomId } from '@/lib/id';
import { useQuery } from '@/lib/use-query';

export type ServiceRecord = components['schemas']['ServiceRecordView'];

export interface Bulk {
  done: number;
  failed: number;
  total: number;
  running: boolean;
}

const confirmRecord = (idempotencyKey: string, id: string, minutes?: number) =>
  api.post('/api/v1/hours/{id}/confirm', {
    path: { id },
    body: minutes === undefined ? {} : { minutes },
    idempotencyKey,
  });

const disputeRecord = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/hours/{id}/dispute', { path: { id }, body: { reason }, idempotencyKey });

/** Records that wait for my unit: decided ones stay in place with the result until the list is read anew. */
export function useConfirm() {
  const query = useQuery('hours-to-confirm', () => api.get('/api/v1/hours/to-confirm'), { onShow: false });
  const [decided, setDecided] = useState<Readonly<Record<string, ServiceRecord>>>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState<readonly string[]>([]);
  const [bulk, setBulk] = useState<Bulk>();
  const keys = useRef(new Map<string, string>());
  const stopped = useRef(false);

  /** The same decision tried again after a failure keeps its key. */
  const keyOf = (intent: string) => {
    const key = keys.current.get(intent) ?? randomId();
    keys.current.set(intent, key);
    return key;
  };
  const decide = async (id: string, intent: string, run: (key: string) => Promise<ServiceRecord>) => {
    setBusy((old) => [...old, id]);
    setErrors(({ [id]: _, ...rest }) => rest);
    try {
      const record = await run(keyOf(`${id} ${intent}`));
      setDecided((old) => ({ ...old, [id]: record }));
      return true;
    } catch (failure) {
      setErrors((old) => ({ ...old, [id]: asApiError(failure).detail }));
      return false;
    } finally {
      setBusy((old) => old.filter((one) => one !== id));
    }
  };

  const confirm = (id: string, minutes?: number) =>
    decide(id, `confirm ${minutes ?? ''}`, (key) => confirmRecord(key, id, minutes));
  const dispute = (id: string, reason: string) =>
    decide(id, `dispute ${reason}`, (key) => disputeRecord(key, id, reason));

  const confirmAll = async (records: readonly ServiceRecord[]) => {
    stopped.current = false;
    const total = records.length;
    let done = 0;
    let failed = 0;
    const tell = (running: boolean) => setBulk({ done, failed, total, running });
    tell(true);
    for (const { id } of records) {
      if (stopped.current) break;
      if (await confirm(id)) done++;
      else failed++;
      tell(true);
    }
    tell(false);
  };
  return {
    query,
    decided,
    errors,
    busy,
    bulk,
    confirm,
    dispute,
    confirmAll,
    stop: () => {
      stopped.current = true;
    },
  };
}

export type Confirm = ReturnType<typeof useConfirm>;
