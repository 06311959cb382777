import { useEffect, useState } from 'react';
import { addPhotos, removePhoto } from '@/lib/draft-store';
import type { Draft, DraftPhoto } from '@/lib/draft-types';
import { platform } from '@/lib/platform';
import { useSession } from '@/lib/session';
import type { GridPhoto } from '@/ui';
import { uploadEarly, type UploadEnd } from './photo-uploads';

const MOST = 9;

/** The photos of a draft: to be shown, chosen, removed, and sent as early as possible. */
export function usePhotos(draft: Draft | undefined) {
  const [urls, setUrls] = useState<Record<string, string>>({});
  const [ends, setEnds] = useState<Record<string, UploadEnd | 'sending'>>({});
  const signedIn = useSession(({ me }) => Boolean(me));
  const id = draft?.id ?? '';
  const photos = draft?.photos ?? [];
  const names = photos.map((photo) => photo.id).join();

  const send = (photo: DraftPhoto) => {
    setEnds((old) => ({ ...old, [photo.id]: 'sending' }));
    void uploadEarly(id, photo).then((end) => setEnds((old) => ({ ...old, [photo.id]: end })));
  };

  useEffect(() => {
    for (const photo of photos) {
      void platform.photoUrl(photo.kept).then((url) => {
        if (url) setUrls((old) => (old[photo.id] === url ? old : { ...old, [photo.id]: url }));
      });
      if (signedIn && !photo.fileId && !ends[photo.id]) send(photo);
    }
    // Photos are known by their ids; what changes inside them is our own doing.
  }, [names, signedIn]);

  const shown: GridPhoto[] = photos.map((photo) => {
    const end = photo.fileId ? 'done' : ends[photo.id];
    return { id: photo.id, url: urls[photo.id] ?? '', ...(end ? { state: end } : {}) };
  });

  return {
    shown,
    done: photos.filter(({ fileId }) => fileId).length,
    full: photos.length >= MOST,
    add: async () => {
      const kept = await platform.choosePhotos(MOST - photos.length);
      if (kept.length > 0) addPhotos(id, kept);
      return kept.length > 0;
    },
    remove: (photoId: string) => void removePhoto(id, photoId),
    retry: (photoId: string) => {
      const photo = photos.find((one) => one.id === photoId);
      if (photo) send(photo);
    },
    open: (photoId: string) => {
      const url = urls[photoId];
      if (url) platform.showPhotos(Object.values(urls), url);
    },
  };
}
