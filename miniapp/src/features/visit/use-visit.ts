import type { CheckAnswer, VisitCheck } from '@linli/shared';
import { VISIT_CHECKS } from '@linli/shared';
import { useState } from 'react';
import type { DraftPhoto } from '@/lib/draft-types';
import { sendPhotos, takePhotos, usePhotoUrls } from '@/lib/kept-photos';
import { platform } from '@/lib/platform';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { type Checks, type Door, finishVisit, openDoor, startVisit } from './visit.api';

const MOST_PHOTOS = 3;

interface Log {
  step: number;
  checks: Partial<Record<VisitCheck, CheckAnswer>>;
  needs: string;
  words: string;
  photoConsent: boolean;
  photos: DraftPhoto[];
}

const EMPTY: Log = { step: 0, checks: {}, needs: '', words: '', photoConsent: false, photos: [] };

/** One visit on the visitor's phone: what is written stays there until it has arrived. */
export function useVisit(id: string, onChanged: () => Promise<void>) {
  const [log, write, forget] = useKept<Log>(`visit:${id}`, EMPTY);
  const [door, setDoor] = useState<Door>();
  const [finished, setFinished] = useState(false);
  const opening = useAction(openDoor);
  const starting = useAction(startVisit);
  const urls = usePhotoUrls(log.photos);
  const sending = useAction(async (key: string) => {
    const photoIds = log.photoConsent
      ? await sendPhotos(log.photos, (sent) =>
          write(({ photos }) => ({ photos: photos.map((one) => (one.id === sent.id ? sent : one)) })),
        )
      : [];
    const { needs, words, photoConsent } = log;
    return finishVisit(key, id, {
      checks: log.checks as Checks,
      photoIds,
      photoConsent,
      ...(needs.trim() ? { needs: needs.trim() } : {}),
      ...(words.trim() ? { text: words.trim() } : {}),
    });
  });
  const drop = (photos: readonly DraftPhoto[]) =>
    photos.forEach(({ kept }) => void platform.removePhoto(kept));
  return {
    log,
    write,
    door,
    finished,
    opening: opening.busy,
    starting: starting.busy,
    sending: sending.busy,
    failed: (sending.error ?? starting.error ?? opening.error)?.detail,
    open: async () => {
      const seen = await opening.run(id);
      if (seen) setDoor(seen);
    },
    start: async () => {
      if (await starting.run(id)) await onChanged();
    },
    /** Moves on by itself. */
    answer: (check: VisitCheck, given: CheckAnswer) =>
      write((now) => ({
        checks: { ...now.checks, [check]: given },
        step: Math.min(now.step + 1, VISIT_CHECKS.length),
      })),
    /** Without consent there are no pictures. */
    setConsent: (photoConsent: boolean) => {
      if (!photoConsent) drop(log.photos);
      write(photoConsent ? { photoConsent } : { photoConsent, photos: [] });
    },
    grid: {
      photos: log.photos.map(({ id: key }) => ({ id: key, url: urls[key] ?? '' })),
      onAdd: async () => {
        const taken = await takePhotos(MOST_PHOTOS - log.photos.length);
        if (taken.length > 0) write(({ photos }) => ({ photos: [...photos, ...taken] }));
      },
      onRemove: (key: string) => write(({ photos }) => ({ photos: photos.filter((one) => one.id !== key) })),
    },
    finish: async () => {
      if (!(await sending.run())) return;
      drop(log.photos);
      forget();
      setFinished(true);
      await onChanged();
    },
  };
}

export type UseVisit = ReturnType<typeof useVisit>;
