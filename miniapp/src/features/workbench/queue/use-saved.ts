import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { changeFilter, fetchSaved, fetchSize, removeFilter, type SavedFilter, saveFilter } from './queue.api';

/** Above the list stand so many; each is counted. */
const MOST_PINNED = 4;

/** Filters that are kept: hers and those of her unit, with how much each finds. */
export function useSaved() {
  const saved = useQuery('saved-filters', fetchSaved);
  const pinned = (saved.data ?? []).filter(({ pinned: on }) => on).slice(0, MOST_PINNED);
  const sizes = useQuery(
    `saved-sizes:${JSON.stringify(pinned.map(({ filter }) => filter))}`,
    () => Promise.all(pinned.map(({ filter }) => fetchSize(filter))),
    { enabled: pinned.length > 0 },
  );
  const creating = useAction(saveFilter);
  const changing = useAction(changeFilter);
  const removing = useAction(removeFilter);
  const [removed, setRemoved] = useState<SavedFilter>();
  const after = async <T>(answer: Promise<T>): Promise<T> => {
    const got = await answer;
    await saved.reload();
    return got;
  };
  return {
    list: saved.data ?? [],
    pinned: pinned.map((filter, n) => ({ ...filter, size: sizes.data?.[n] })),
    loading: saved.loading,
    error: creating.error ?? changing.error ?? removing.error ?? saved.error,
    nameError: (creating.error ?? changing.error)?.fields.name,
    create: (body: Parameters<typeof saveFilter>[1]) => after(creating.run(body)),
    change: (id: string, body: Parameters<typeof changeFilter>[2]) => after(changing.run(id, body)),
    remove: async (filter: SavedFilter) => {
      await removing.run(filter.id);
      setRemoved(filter);
      await saved.reload();
    },
    removed,
    undo: async () => {
      if (!removed) return;
      const { name, filter, pinned: on, shared } = removed;
      const back = await after(creating.run({ name, filter, pinned: on, shared }));
      if (back) setRemoved(undefined);
    },
  };
}

export type Saved = ReturnType<typeof useSaved>;
