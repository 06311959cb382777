import { useCallback, useState } from 'react';
import { takePhotos, usePhotoUrls } from '@/lib/kept-photos';
import { EMPTY_ITEM, nameOfItem } from '@/lib/patrol/begin-item';
import { sendPatrol } from '@/lib/patrol/sender';
import { addStep, rewriteItem, stepOf } from '@/lib/patrol/store';
import type { ItemContent } from '@/lib/patrol/types';
import { platform } from '@/lib/platform';
import { useSession } from '@/lib/session';
import { readStored } from '@/lib/storage';
import { useKept } from '@/lib/use-kept';
import { itemText as text } from './patrol.text';

const MOST_PHOTOS = 9;

/** What was written under this id, or what a step that was refused tells. */
const begun = (id: string): ItemContent => {
  const step = stepOf(id);
  if (step?.kind === 'item') return step.item;
  return { ...EMPTY_ITEM, ...readStored<ItemContent>(`kept:${nameOfItem(id)}`) };
};

/** What is missing, by field; the server asks for the same. */
function missing(
  item: ItemContent,
): Partial<Record<'tile' | 'text' | 'photos' | 'after' | 'handled', string>> {
  const found: ReturnType<typeof missing> = {};
  if (!item.tile) found.tile = text.needTile;
  if (!item.text.trim()) found.text = text.needWords;
  if (item.outcome !== 'HANDLED') return found;
  if (item.photos.length === 0) found.photos = text.needPhoto;
  if (item.afterPhotos.length === 0) found.after = text.needAfter;
  if (!item.handledText?.trim()) found.handled = text.needHandled;
  return found;
}

const PILES = { photos: 'photos', after: 'afterPhotos' } as const;

/** One finding being written down; kept on the phone from the first word on. */
export function useItem(id: string, roundId: string, shiftId?: string) {
  const personId = useSession(({ me }) => me?.id) ?? '';
  const [item, write, forget] = useKept<ItemContent>(nameOfItem(id), begun(id));
  const [asked, setAsked] = useState(false);
  const urls = { photos: usePhotoUrls(item.photos), after: usePhotoUrls(item.afterPhotos) };

  const pile = (which: keyof typeof PILES) => {
    const name = PILES[which];
    const photos = item[name];
    return {
      shown: photos.map((photo) => ({ id: photo.id, url: urls[which][photo.id] ?? '' })),
      add: async () => {
        const taken = await takePhotos(MOST_PHOTOS - photos.length);
        if (taken.length > 0) write((now) => ({ [name]: [...now[name], ...taken] }));
      },
      remove: (photoId: string) => {
        const gone = photos.find((one) => one.id === photoId);
        write((now) => ({ [name]: now[name].filter((one) => one.id !== photoId) }));
        if (gone) void platform.removePhoto(gone.kept);
      },
    };
  };

  /** Puts it behind the queue; false when something is missing. */
  const save = useCallback((): boolean => {
    setAsked(true);
    if (Object.keys(missing(item)).length > 0) return false;
    const { handledText, address, afterPhotos, ...rest } = item;
    const content: ItemContent = {
      ...rest,
      // What was taken for the other way stays out.
      afterPhotos: item.outcome === 'HANDLED' ? afterPhotos : [],
      ...(address?.trim() ? { address: address.trim() } : {}),
      ...(item.outcome === 'HANDLED' && handledText ? { handledText } : {}),
    };
    if (stepOf(id)) rewriteItem(id, content);
    else addStep({ kind: 'item', id, personId, roundId, item: content, ...(shiftId ? { shiftId } : {}) });
    forget();
    void sendPatrol();
    return true;
  }, [item, id, personId, roundId, shiftId, forget]);

  return {
    item,
    write,
    photos: pile('photos'),
    after: pile('after'),
    problems: asked ? missing(item) : {},
    save,
  };
}
