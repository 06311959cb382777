import { useEffect, useRef, useState } from 'react';
import type { DraftPhoto } from '@/lib/draft-types';
import { sendPhotos, takePhotos, usePhotoUrls } from '@/lib/kept-photos';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { fetchVenues, saveVenue } from './desk.api';
import { useMiddle } from './use-place';
import { bodyOf, formOf, NEW_VENUE, problemsOf, type VenueForm } from './venue-form';

/** Entering or changing a venue. */
export function useVenueForm(startId: string | undefined) {
  const [id, setId] = useState(startId);
  const all = useQuery('venue-form', fetchVenues, { onShow: false });
  const venue = all.data?.find((one) => one.id === id);
  const [form, setForm] = useState<VenueForm>(NEW_VENUE);
  const [photos, setPhotos] = useState<DraftPhoto[]>([]);
  const urls = usePhotoUrls(photos);
  const [asked, setAsked] = useState(false);
  const middle = useMiddle(!startId);
  const filled = useRef(false);
  useEffect(() => {
    if (!venue || filled.current) return;
    filled.current = true;
    setForm(formOf(venue));
  }, [venue]);
  const point = venue ? { lat: venue.lat, lng: venue.lng } : middle;
  const save = useAction(async (key: string, body: VenueForm, chosen: DraftPhoto[]) => {
    const ids = await sendPhotos(chosen);
    return saveVenue(key, id, bodyOf(body, venue, point ?? { lat: 0, lng: 0 }, ids));
  });
  const store = async () => {
    setAsked(true);
    if (Object.keys(problemsOf(form)).length > 0 || !point) return false;
    filled.current = true;
    const saved = await save.run(form, photos);
    if (!saved) return false;
    setId(saved.id);
    setPhotos([]);
    setAsked(false);
    setForm(formOf(saved));
    await all.reload();
    return true;
  };
  return {
    form,
    write: (change: Partial<VenueForm>) => setForm((now) => ({ ...now, ...change })),
    photos:
      photos.length > 0
        ? photos.map((photo) => ({ id: photo.id, url: urls[photo.id] ?? '' }))
        : (venue?.photos ?? []).map((photo) => ({ id: photo.id, url: photo.thumbUrl })),
    takePhotos: async () => setPhotos(await takePhotos(6)),
    problems: asked ? problemsOf(form) : {},
    hoursProblem: save.error?.fields.hours,
    loading: all.loading,
    error: all.error,
    reload: all.reload,
    store,
    saving: save.busy,
    refusal: save.error,
  };
}
export type UseVenueForm = ReturnType<typeof useVenueForm>;
