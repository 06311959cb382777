import { GOODS_CATEGORIES, GOODS_CATEGORY_LABELS, type GoodsCategory } from '@linli/shared';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { useSession } from '@/lib/session';
import { useKept } from '@/lib/use-kept';
import { useQuery } from '@/lib/use-query';
import { fetchGoods, fetchPlaces, type Goods } from './shop.api';
import { text } from './shop.text';

export type Filter = 'all' | 'affordable' | GoodsCategory;

const shows = (filter: Filter, { category, obstacle }: Goods): boolean =>
  filter === 'all' || (filter === 'affordable' ? obstacle !== 'POINTS' : category === filter);

/** The shelf of the place I fetch from, what I can spend, and what I look at. */
export function useShop() {
  const me = useSession((state) => state.me);
  const [kept, keep] = useKept('shop', { placeId: '' });
  const [filter, setFilter] = useState<Filter>('all');
  const account = useQuery(`shop-points-${me?.id}`, () => api.get('/api/v1/points/account'), {
    enabled: Boolean(me),
  });
  const places = useQuery(`shop-places-${me?.id}`, fetchPlaces, { onShow: false });
  const place = places.data?.find(({ id }) => id === kept.placeId) ?? places.data?.[0];
  const goods = useQuery(`shop-goods-${me?.id}-${place?.id}`, () => fetchGoods(place?.id ?? ''), {
    enabled: Boolean(place),
  });
  const all = goods.data ?? [];
  const categories = GOODS_CATEGORIES.filter((category) => all.some((one) => one.category === category));
  return {
    signedIn: Boolean(me),
    account: account.data,
    places: places.data ?? [],
    place,
    choosePlace: (placeId: string) => keep({ placeId }),
    filter,
    setFilter,
    filters: [
      { key: 'all' as const, text: text.all },
      ...(me ? [{ key: 'affordable' as const, text: text.affordable }] : []),
      ...categories.map((key) => ({ key, text: GOODS_CATEGORY_LABELS[key] })),
    ],
    goods: all.filter((one) => shows(filter, one)),
    hasGoods: all.length > 0,
    loading: places.loading || goods.loading,
    error: places.error ?? goods.error,
    reload: async () => {
      await Promise.all([places.reload(), goods.reload(), account.reload()]);
    },
  };
}

export type Shop = ReturnType<typeof useShop>;
