import { useCallback } from 'react';
import type { DraftPhoto } from '@/lib/draft-types';
import { takePhotos, usePhotoUrls } from '@/lib/kept-photos';
import { platform } from '@/lib/platform';
import { useKept } from '@/lib/use-kept';

const MOST = 9;

/** Photos of the verdict; kept on the phone until it is sent. The two pages of one request share them. */
export function useProof(id: string) {
  const [{ photos }, write, forget] = useKept<{ photos: DraftPhoto[] }>(`verify:${id}`, { photos: [] });
  const urls = usePhotoUrls(photos);
  const onSent = useCallback(
    (sent: DraftPhoto) =>
      write(({ photos: now }) => ({ photos: now.map((one) => (one.id === sent.id ? sent : one)) })),
    [write],
  );
  return {
    photos,
    onSent,
    shown: (caption: string) =>
      photos.map((photo) => ({
        id: photo.id,
        url: urls[photo.id] ?? '',
        caption,
        onRemove: () => {
          write({ photos: photos.filter((one) => one !== photo) });
          void platform.removePhoto(photo.kept);
        },
      })),
    add:
      photos.length < MOST
        ? async () => {
            const taken = await takePhotos(MOST - photos.length);
            if (taken.length > 0) write({ photos: [...photos, ...taken] });
          }
        : undefined,
    /** After the verdict has arrived. */
    forget: () => {
      forget();
      photos.forEach(({ kept }) => void platform.removePhoto(kept));
    },
  };
}
