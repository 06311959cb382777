import { useState } from 'react';
import { api } from '@/lib/api-client';
import { replace } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { fetchOne, fetchPlaces, redeem } from './shop.api';

/** One kind of goods, how many I take, and taking them. */
export function useGoods(id: string, partnerId: string | undefined) {
  const me = useSession((state) => state.me);
  const query = useQuery(`goods-${me?.id}-${id}-${partnerId}`, () => fetchOne(id, partnerId));
  const places = useQuery('goods-places', fetchPlaces, { onShow: false });
  const account = useQuery(`goods-points-${me?.id}`, () => api.get('/api/v1/points/account'), {
    enabled: Boolean(me),
  });
  const [asking, setAsking] = useState(false);
  const [quantity, setQuantity] = useState(1);
  const action = useAction(redeem);
  const goods = query.data;

  const swap = async () => {
    if (!goods) return;
    const made = await action.run(goods, quantity);
    if (made) return replace('shop/redemption', { id: made.id });
    // Whatever stood in the way is said in the sheet; behind it the page shows how things are now.
    await Promise.all([query.reload(), account.reload()]);
  };
  return {
    signedIn: Boolean(me),
    query,
    place: places.data?.find((one) => one.id === goods?.partnerId),
    balance: account.data?.balance ?? 0,
    asking,
    ask: () => {
      action.clear();
      setQuantity(1);
      setAsking(true);
    },
    leave: () => setAsking(false),
    quantity,
    setQuantity,
    swap: () => void swap(),
    busy: action.busy,
    error: action.error,
  };
}

export type UseGoods = ReturnType<typeof useGoods>;
