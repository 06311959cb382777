import { useState } from 'react';
import { asApiError } from '@/lib/api-error';
import { randomId } from '@/lib/id';
import { useQuery } from '@/lib/use-query';
import { actOnGoods, fetchManagedGoods, fetchManagedPartners, type Goods } from './counter.api';

/** The committee's goods and places, and moving goods along their states. */
export function useManaged() {
  const goods = useQuery('managed-goods', fetchManagedGoods);
  const partners = useQuery('managed-partners', fetchManagedPartners);
  const [busy, setBusy] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const act = async (id: string, action: Goods['can'][number]) => {
    if (busy) return;
    setBusy(id + action);
    setErrors({});
    try {
      await actOnGoods(randomId(), id, action);
    } catch (error) {
      setErrors({ [id]: asApiError(error).detail });
    }
    await goods.reload();
    setBusy('');
  };
  return {
    goods: goods.data ?? [],
    partners: partners.data ?? [],
    loading: goods.loading || partners.loading,
    error: goods.error ?? partners.error,
    reload: async () => {
      await Promise.all([goods.reload(), partners.reload()]);
    },
    act,
    busy,
    errors,
  };
}

export type UseManaged = ReturnType<typeof useManaged>;
