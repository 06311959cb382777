import { useEffect, useRef, useState } from 'react';
import type { DraftPhoto } from '@/lib/draft-types';
import { sendPhotos, takePhotos, usePhotoUrls } from '@/lib/kept-photos';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { useQuery } from '@/lib/use-query';
import {
  type ActivityForm,
  bodyOf,
  formOf,
  NEW_ACTIVITY,
  type Problems,
  problemsOf,
  withVenue,
} from './activity-form';
import { fetchDay, fetchOne, fetchVenues, saveActivity } from './desk.api';
import { useMiddle } from './use-place';

/** Writing an activity: what is typed stays on the phone until the server has it. */
export function useEdit(startId: string | undefined) {
  const [id, setId] = useState(startId);
  const one = useQuery(`desk-edit-${id}`, () => fetchOne(id ?? ''), {
    enabled: Boolean(id),
    onShow: false,
  });
  const venues = useQuery('desk-edit-venues', fetchVenues, { onShow: false });
  const [form, write, forget] = useKept<ActivityForm>(`activity-${startId ?? 'new'}`, NEW_ACTIVITY);
  const [photos, setPhotos] = useState<DraftPhoto[]>([]);
  const urls = usePhotoUrls(photos);
  const [asked, setAsked] = useState(false);
  const middle = useMiddle(true);
  const filled = useRef(false);
  useEffect(() => {
    if (!one.data || filled.current) return;
    filled.current = true;
    write(formOf(one.data));
  }, [one.data, write]);

  const venue = venues.data?.find((each) => each.id === form.venueId);
  const day = useQuery(`desk-day-${venue?.id}-${form.date}`, () => fetchDay(venue?.id ?? '', form.date), {
    enabled: Boolean(venue && form.date),
    onShow: false,
  });
  const own = one.data ? { lat: one.data.lat, lng: one.data.lng } : middle;
  const point = venue ? { lat: venue.lat, lng: venue.lng } : own;
  const save = useAction(async (key: string, body: ActivityForm, photo: DraftPhoto[]) => {
    const [photoId] = await sendPhotos(photo, (sent) => setPhotos([sent]));
    return saveActivity(key, id, bodyOf(body, point ?? { lat: 0, lng: 0 }, photoId));
  });
  const store = async () => {
    setAsked(true);
    if (Object.keys(problemsOf(form)).length > 0 || !point) return undefined;
    filled.current = true;
    const saved = await save.run(form, photos);
    if (!saved) return undefined;
    setId(saved.id);
    setPhotos([]);
    setAsked(false);
    forget();
    return saved;
  };
  return {
    id,
    activity: one.data,
    form,
    write,
    venues: (venues.data ?? []).filter(({ active }) => active),
    venue,
    day: day.data,
    choose: (venueId: string, roomId: string) =>
      write(
        withVenue(
          form,
          venues.data?.find((each) => each.id === venueId),
          roomId,
        ),
      ),
    photoUrl: photos[0] ? (urls[photos[0].id] ?? '') : (one.data?.photo?.url ?? ''),
    takePhoto: async () => {
      const taken = await takePhotos(1);
      if (taken.length > 0) setPhotos(taken.slice(0, 1));
    },
    problems: { ...(asked ? problemsOf(form) : {}), ...save.error?.fields } as Problems,
    noPoint: asked && !point,
    loading: one.loading || venues.loading,
    error: one.error ?? venues.error,
    reload: async () => {
      await Promise.all([one.reload(), venues.reload()]);
    },
    store,
    saving: save.busy,
    refusal: save.error,
  };
}

export type UseEdit = ReturnType<typeof useEdit>;
