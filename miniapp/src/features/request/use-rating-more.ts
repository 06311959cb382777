import { useState } from 'react';
import type { DraftPhoto } from '@/lib/draft-types';
import { sendPhotos, takePhotos, usePhotoUrls } from '@/lib/kept-photos';
import { platform } from '@/lib/platform';
import { useAction } from '@/lib/use-action';
import { requestApi } from './request.api';

const MOST_PHOTOS = 3;

/** What may be said beside the two taps: whether somebody got in touch, why, and a picture. None of it is asked for. */
export function useRatingMore(id: string) {
  const [contacted, setContacted] = useState<boolean>();
  const [reasons, setReasons] = useState<string[]>([]);
  const [words, setWords] = useState('');
  const [photos, setPhotos] = useState<DraftPhoto[]>([]);
  const [saved, setSaved] = useState(false);
  const urls = usePhotoUrls(photos);
  const reason = [...reasons, words.trim()].filter(Boolean).join('，');
  const save = useAction(async (key) => {
    const sent = (photo: DraftPhoto) =>
      setPhotos((now) => now.map((one) => (one.id === photo.id ? photo : one)));
    const photoIds = await sendPhotos(photos, sent);
    const said = {
      ...(contacted === undefined ? {} : { contacted }),
      ...(reason ? { reason } : {}),
      ...(photoIds.length > 0 ? { photoIds } : {}),
    };
    await requestApi.rateMore(id, said, key);
    setSaved(true);
    return true;
  });
  return {
    contacted,
    setContacted,
    reasons,
    toggle: (one: string) =>
      setReasons((old) => (old.includes(one) ? old.filter((other) => other !== one) : [...old, one])),
    words,
    setWords,
    photos: photos.map((photo) => ({ id: photo.id, url: urls[photo.id] ?? '' })),
    addPhoto: async () => {
      const taken = await takePhotos(MOST_PHOTOS - photos.length);
      setPhotos((old) => [...old, ...taken]);
    },
    removePhoto: (photoId: string) => {
      const gone = photos.find((photo) => photo.id === photoId);
      setPhotos((old) => old.filter((photo) => photo.id !== photoId));
      if (gone) void platform.removePhoto(gone.kept);
    },
    most: MOST_PHOTOS,
    /** Something was said that is not on its way yet. */
    unsaved: !saved && (contacted !== undefined || reason !== '' || photos.length > 0),
    saved,
    save,
  };
}
