import type { CheckAnswer, VisitCheck } from '@linli/shared';
import { VISIT_CHECKS } from '@linli/shared';
import { useState } from 'react';
import { takePhotos, usePhotoUrls } from '@/lib/kept-photos';
import { platform } from '@/lib/platform';
import { useAction } from '@/lib/use-action';
import { arriveAt, EMPTY_LOG, handInVisit, useKeptVisits, writeVisit } from '@/lib/visit-queue';
import { type Door, openDoor } from './visit.api';

const MOST_PHOTOS = 3;

/**
 * One visit on the visitor's phone. What is written stays there until it has arrived; name and door are only ever in the
 * page that shows them.
 */
export function useVisit(id: string, onChanged: () => Promise<void>) {
  const kept = useKeptVisits(({ visits }) => visits.find((one) => one.id === id));
  const [door, setDoor] = useState<Door>();
  const [handedIn, setHandedIn] = useState(false);
  const opening = useAction(openDoor);
  const log = kept?.log ?? EMPTY_LOG;
  const urls = usePhotoUrls(log.photos);
  const write = (change: Partial<typeof log>) => writeVisit(id, change);
  return {
    log,
    write,
    door,
    /** She is there, told or not. */
    arrived: kept?.arrivedAt !== undefined,
    /** Handed in: arrived, or waiting on this phone. */
    finished: handedIn ? (kept ? ('waiting' as const) : ('sent' as const)) : undefined,
    opening: opening.busy,
    sending: kept?.state === 'sending',
    failed: kept?.error ?? opening.error?.detail,
    /** The door could not be read for want of a network. */
    noSignal: opening.error?.status === 0,
    open: async () => {
      const seen = await opening.run(id);
      if (seen) setDoor(seen);
    },
    start: async () => {
      await arriveAt(id);
      await onChanged();
    },
    /** Moves on by itself. */
    answer: (check: VisitCheck, given: CheckAnswer) =>
      write({ checks: { ...log.checks, [check]: given }, step: Math.min(log.step + 1, VISIT_CHECKS.length) }),
    /** Without consent there are no pictures. */
    setConsent: (photoConsent: boolean) => {
      if (!photoConsent) log.photos.forEach(({ kept: name }) => void platform.removePhoto(name));
      write(photoConsent ? { photoConsent } : { photoConsent, photos: [] });
    },
    grid: {
      photos: log.photos.map(({ id: key }) => ({ id: key, url: urls[key] ?? '' })),
      onAdd: async () => {
        const taken = await takePhotos(MOST_PHOTOS - log.photos.length);
        if (taken.length > 0) write({ photos: [...log.photos, ...taken] });
      },
      onRemove: (key: string) => write({ photos: log.photos.filter((one) => one.id !== key) }),
    },
    finish: async () => {
      await handInVisit(id);
      const left = useKeptVisits.getState().visits.find((one) => one.id === id);
      if (left?.state !== 'refused') setHandedIn(true);
      await onChanged();
    },
  };
}

export type UseVisit = ReturnType<typeof useVisit>;
