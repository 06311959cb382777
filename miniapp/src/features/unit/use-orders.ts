import { useEffect } from 'react';
import { day } from '@/lib/format';
import { useDone } from '@/lib/done-store';
import { readStored, writeStored } from '@/lib/storage';
import { useQuery } from '@/lib/use-query';
import { type UnitOrder, fetchOrders } from './unit.api';

const KEY = 'unit-orders';

export const storedOrders = (): UnitOrder[] | undefined => readStored<UnitOrder[]>(KEY);

/** My unit's open orders; without a network the ones seen last. And what was finished today. */
export function useOrders() {
  const open = useQuery('orders:open', () => fetchOrders('open'));
  const done = useQuery('orders:done', () => fetchOrders('done'));
  const reports = useDone(({ reports: all }) => all);
  useEffect(() => {
    if (open.data) writeStored(KEY, open.data);
  }, [open.data]);

  const away = open.error?.status === 0;
  const stored = away ? storedOrders() : undefined;
  const reload = async () => {
    await Promise.all([open.reload(), done.reload()]);
  };

  // A report that has gone out by itself has changed the list.
  const waiting = reports.filter(({ state }) => state === 'pending').length;
  const again = open.reload;
  useEffect(() => {
    if (waiting === 0) void again();
  }, [waiting, again]);

  return {
    orders: open.data ?? stored,
    fromPhone: stored !== undefined,
    doneToday: (done.data ?? []).filter(({ doneAt }) => doneAt && day(doneAt) === '今天'),
    waiting,
    loading: open.loading,
    error: stored ? null : open.error,
    reload,
  };
}
