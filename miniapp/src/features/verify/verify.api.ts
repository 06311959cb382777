import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';
import type { DraftPhoto } from '@/lib/draft-types';
import { sendPhotos } from '@/lib/kept-photos';
import type { Point } from '@/lib/platform-types';

export type Detail = components['schemas']['RequestDetailView'];

export const fetchDetail = (id: string) => api.get('/api/v1/requests/{id}', { path: { id } });

/** Where it is on the map; null while unknown. */
export const placeOf = (detail?: Detail | null): Point | null =>
  detail?.place.lat != null && detail.place.lng != null
    ? { lat: detail.place.lat, lng: detail.place.lng }
    : null;

interface Proof {
  photos: readonly DraftPhoto[];
  onSent: (photo: DraftPhoto) => void;
}

/** Sends the photos first, each once, then the verdict. */
export async function pass(
  idempotencyKey: string,
  id: string,
  { photos, onSent }: Proof,
  here: Point | null,
): Promise<Detail> {
  const photoIds = await sendPhotos(photos, onSent);
  return api.post('/api/v1/requests/{id}/verify-pass', {
    path: { id },
    body: here ? { photoIds, ...here } : { photoIds },
    idempotencyKey,
  });
}

export async function fail(
  idempotencyKey: string,
  id: string,
  reason: string,
  { photos, onSent }: Proof,
  here: Point | null,
): Promise<Detail> {
  const photoIds = await sendPhotos(photos, onSent);
  return api.post('/api/v1/requests/{id}/verify-fail', {
    path: { id },
    body: { reason, photoIds, ...here },
    idempotencyKey,
  });
}
