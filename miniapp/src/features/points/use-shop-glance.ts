import { api } from '@/lib/api-client';
import { useQuery } from '@/lib/use-query';

/** Where things can be fetched, and how many there are: for the door to the shop. Without an answer it says nothing. */
export function useShopGlance() {
  const places = useQuery('points-places', () => api.get('/api/v1/shop/partners', { query: {} }));
  const place = places.data?.[0];
  const partnerId = place?.id ?? '';
  const goods = useQuery(
    `points-goods-${partnerId}`,
    () => api.get('/api/v1/shop/goods', { query: { partnerId } }),
    { enabled: place !== undefined },
  );
  return { place: place?.name, count: goods.data?.length ?? null };
}
