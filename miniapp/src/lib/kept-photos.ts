import { useEffect, useState } from 'react';
import type { DraftPhoto } from './draft-types';
import { randomId } from './id';
import { platform } from './platform';
import { uploadImage } from './upload';

/** Lets the person take or choose at most `room` photos. */
export async function takePhotos(room: number): Promise<DraftPhoto[]> {
  const kept = await platform.choosePhotos(room);
  return kept.map((name) => ({ id: randomId(), kept: name }));
}

/**
 * Sends what has not reached the server yet and answers the ids of all, in order. `onSent` is told after each, so that
 * a cut connection never sends one twice. A photo the phone has lost is left out. Throws ApiError.
 */
export async function sendPhotos(
  photos: readonly DraftPhoto[],
  onSent: (photo: DraftPhoto) => void = () => undefined,
): Promise<string[]> {
  const ids: string[] = [];
  for (const photo of photos) {
    const path = photo.fileId ? null : await platform.photoUrl(photo.kept);
    if (!photo.fileId && !path) continue;
    const fileId = photo.fileId ?? (await uploadImage(path ?? '', photo.id)).id;
    ids.push(fileId);
    onSent({ ...photo, fileId });
  }
  return ids;
}

/** Addresses that an image can show, by the photo's id; empty until they are known. */
export function usePhotoUrls(photos: readonly DraftPhoto[]): Record<string, string> {
  const [urls, setUrls] = useState<Record<string, string>>({});
  useEffect(() => {
    let gone = false;
    void Promise.all(
      photos.map(async ({ id, kept }) => [id, (await platform.photoUrl(kept)) ?? ''] as const),
    ).then((pairs) => {
      if (!gone) setUrls(Object.fromEntries(pairs));
    });
    return () => {
      gone = true;
    };
  }, [photos]);
  return urls;
}
