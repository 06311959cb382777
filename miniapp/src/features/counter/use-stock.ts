import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { enterStock, fetchMoves, fetchStock } from './counter.api';

/** The shelves of a place, what moved there, and writing down what came or was counted. */
export function useStock(partnerId: string) {
  const stock = useQuery(`stock-${partnerId}`, () => fetchStock(partnerId));
  const moves = useQuery(`moves-${partnerId}`, () => fetchMoves(partnerId));
  const entry = useAction(enterStock);
  const enter = async (goodsId: string, kind: 'IN' | 'COUNT', pieces: number, reason: string) => {
    const body = { goodsId, kind, pieces, ...(reason ? { reason } : {}) };
    const done = await entry.run(partnerId, body);
    await Promise.all([stock.reload(), moves.reload()]);
    return done !== undefined;
  };
  return {
    shelves: stock.data ?? [],
    moves: moves.data ?? [],
    loading: stock.loading || moves.loading,
    error: stock.error ?? moves.error,
    reload: stock.reload,
    enter,
    entering: entry.busy,
    refusal: entry.error,
    clear: entry.clear,
  };
}

export type UseStock = ReturnType<typeof useStock>;
