import { useEffect } from 'react';
import { randomId } from '../id';
import { takePhotos } from '../kept-photos';
import { open } from '../navigate';
import { preparePages } from '../prepare-pages';
import { writeStored } from '../storage';
import type { ItemContent } from './types';
import { useTiles } from './use-tiles';

export const EMPTY_ITEM: ItemContent = { tile: '', text: '', outcome: 'FILED', photos: [], afterPhotos: [] };

/** Under which name a finding that is being written is kept on this phone. */
export const nameOfItem = (id: string) => `patrol-item:${id}`;

/**
 * Begins a finding: the camera first; who leaves it can still write. It is on the phone before its page opens.
 */
export async function beginItem(
  roundId: string,
  { stopId, shiftId }: { stopId: string | undefined; shiftId?: string | undefined },
): Promise<void> {
  const id = randomId();
  const photos = await takePhotos(9);
  const content: ItemContent = { ...EMPTY_ITEM, photos, ...(stopId ? { stopId } : {}) };
  writeStored(`kept:${nameOfItem(id)}`, content);
  await open('patrol/item', { id, round: roundId, ...(shiftId ? { shift: shiftId } : {}) });
}

/** What is needed on the stairs is on the phone before the signal is gone. */
export function useReadyForNoSignal(): void {
  useTiles();
  useEffect(() => preparePages(['patrol/item', 'patrol/queue']), []);
}
