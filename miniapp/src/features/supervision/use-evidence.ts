import { useCallback } from 'react';
import type { DraftPhoto } from '@/lib/draft-types';
import { sendPhotos, takePhotos, usePhotoUrls } from '@/lib/kept-photos';
import { platform } from '@/lib/platform';
import { useKept } from '@/lib/use-kept';

const MOST = 9;

/** Photos beside what is written; kept on the phone under `key` until they have been sent. */
export function useEvidence(key: string) {
  const [{ photos }, write, forget] = useKept<{ photos: DraftPhoto[] }>(key, { photos: [] });
  const urls = usePhotoUrls(photos);
  const drop = (photo: DraftPhoto) => void platform.removePhoto(photo.kept);
  const onSent = useCallback(
    (sent: DraftPhoto) =>
      write(({ photos: now }) => ({ photos: now.map((one) => (one.id === sent.id ? sent : one)) })),
    [write],
  );
  return {
    count: photos.length,
    grid: {
      photos: photos.map(({ id }) => ({ id, url: urls[id] ?? '' })),
      onAdd: () => {
        void takePhotos(MOST - photos.length).then((taken) => {
          if (taken.length > 0) write(({ photos: now }) => ({ photos: [...now, ...taken] }));
        });
      },
      onRemove: (id: string) => {
        photos.filter((one) => one.id === id).forEach(drop);
        write(({ photos: now }) => ({ photos: now.filter((one) => one.id !== id) }));
      },
    },
    send: () => sendPhotos(photos, onSent),
    forget: () => {
      forget();
      photos.forEach(drop);
    },
  };
}
