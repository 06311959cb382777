import { ApiError } from '@/lib/api-error';
import { draftOf, patchDraft } from '@/lib/draft-store';
import type { DraftPhoto } from '@/lib/draft-types';
import { platform } from '@/lib/platform';
import { uploadImage } from '@/lib/upload';

export type UploadEnd = 'done' | 'waiting' | 'failed';

const flying = new Map<string, Promise<UploadEnd>>();

async function upload(draftId: string, { id, kept }: DraftPhoto): Promise<UploadEnd> {
  const path = await platform.photoUrl(kept);
  if (!path) return 'failed';
  try {
    const { id: fileId } = await uploadImage(path, id);
    const photos = draftOf(draftId)?.photos ?? [];
    patchDraft(draftId, { photos: photos.map((one) => (one.id === id ? { ...one, fileId } : one)) });
    return 'done';
  } catch (error) {
    return error instanceof ApiError && error.status === 0 ? 'waiting' : 'failed';
  }
}

/** Sends a photo while the words are still being written; the same photo never flies twice. */
export function uploadEarly(draftId: string, photo: DraftPhoto): Promise<UploadEnd> {
  const already = flying.get(photo.id);
  if (already) return already;
  const flight = upload(draftId, photo).finally(() => flying.delete(photo.id));
  flying.set(photo.id, flight);
  return flight;
}

/** Resolves when no photo is on its way, so that the report and its photos do not cross. */
export const photosSettled = () => Promise.all(flying.values());
