import type { components } from '@linli/shared';
import { useEffect } from 'react';
import { api } from '../api-client';
import { readStored, writeStored } from '../storage';
import { useQuery } from '../use-query';

export type Tile = components['schemas']['ServiceTileView'];

const KEY = 'patrol-tiles';
/** What is found on the stairs and in the yard; the rest opens behind them. */
const COMMON = ['fire-lane', 'rubbish', 'lighting', 'road', 'drain', 'parking', 'illegal-building', 'green'];

/** Categories, the usual ones first; without a network the ones seen last. */
export function useTiles(): { common: Tile[]; others: Tile[] } {
  const query = useQuery('patrol-tiles', () => api.get('/api/v1/services'), { onShow: false });
  useEffect(() => {
    if (query.data) writeStored(KEY, query.data);
  }, [query.data]);
  const tiles = query.data ?? readStored<Tile[]>(KEY) ?? [];
  return {
    common: COMMON.flatMap((name) => tiles.find(({ tile }) => tile === name) ?? []),
    others: tiles.filter(({ tile }) => !COMMON.includes(tile)),
  };
}
