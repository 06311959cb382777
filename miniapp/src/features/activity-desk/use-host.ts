import { useState } from 'react';
import type { DraftPhoto } from '@/lib/draft-types';
import { sendPhotos, takePhotos, usePhotoUrls } from '@/lib/kept-photos';
import { platform } from '@/lib/platform';
import { useAccess } from '@/lib/use-access';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { useQuery } from '@/lib/use-query';
import {
  askVolunteers,
  checkIn,
  fetchGuests,
  fetchOne,
  fetchSeen,
  type Guests,
  review,
  saveReport,
  type StepAction,
  takeStep,
  undoCheckIn,
} from './desk.api';

/** One activity for whoever puts it on: its steps. */
export function useHost(id: string) {
  const query = useQuery(`host-${id}`, () => fetchOne(id));
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const step = useAction((key: string, action: StepAction, why: string) => takeStep(key, id, action, why));
  const volunteers = useAction((key: string, role: string, demand: number, riskNote: string) =>
    askVolunteers(key, id, {
      roles: [{ name: role, demand, skills: [] }],
      riskNote,
      insured: true,
    }),
  );
  const take = async (action: StepAction, why = '') => {
    await step.run(action, why);
    await query.reload();
  };
  return {
    query,
    activity: query.data,
    take: (action: StepAction) => void take(action),
    asking,
    ask: () => setAsking(true),
    stay: () => setAsking(false),
    reason,
    setReason,
    cancel: async () => {
      await take('cancel', reason);
      setAsking(false);
    },
    askVolunteers: async (role: string, demand: number, risk: string) => {
      const done = await volunteers.run(role, demand, risk);
      await query.reload();
      return Boolean(done);
    },
    askingVolunteers: volunteers.busy,
    busy: step.busy,
    refusal: step.error ?? volunteers.error,
  };
}
export type UseHost = ReturnType<typeof useHost>;

/** The street's look at an activity. */
export function useReview(id: string) {
  const query = useQuery(`review-${id}`, () => fetchSeen(id));
  const decide = useAction((key: string, approve: boolean, reason: string) =>
    review(key, id, approve, reason),
  );
  const [reason, setReason] = useState('');
  const [returning, setReturning] = useState(false);
  return {
    query,
    activity: query.data,
    reason,
    setReason,
    returning,
    setReturning,
    decide: (approve: boolean) => decide.run(approve, approve ? '' : reason),
    busy: decide.busy,
    refusal: decide.error,
  };
}

/** The list at the door. */
export function useGuests(id: string) {
  const query = useQuery(`guests-${id}`, () => fetchGuests(id));
  const [fresh, setFresh] = useState<Guests>();
  const [said, setSaid] = useState<{ who: string; count: number }>();
  const arrive = useAction((key: string, who: { code?: string; signupId?: string }) => checkIn(key, id, who));
  const undo = useAction((key: string, signupId: string) => undoCheckIn(key, id, signupId));
  const list = fresh ?? query.data;
  const take = async (answer: Promise<Guests | undefined>) => {
    const before = list;
    const after = await answer;
    if (!after) return query.reload();
    setFresh(after);
    const arrived = after.guests.find(
      ({ signupId, arrivedAt }) =>
        arrivedAt && !before?.guests.find((one) => one.signupId === signupId)?.arrivedAt,
    );
    setSaid(arrived && { who: arrived.who, count: arrived.arrived ?? 0 });
  };
  return {
    list,
    loading: query.loading,
    error: query.error,
    reload: query.reload,
    said,
    arrive: (signupId: string) => void take(arrive.run({ signupId })),
    undo: (signupId: string) => void take(undo.run(signupId)),
    scan: async () => {
      const code = await platform.scan();
      if (code) await take(arrive.run({ code }));
    },
    canScan: platform.can.scan,
    busy: arrive.busy || undo.busy,
    refusal: arrive.error ?? undo.error,
  };
}
export type UseGuests = ReturnType<typeof useGuests>;

const MOST_PHOTOS = 9;

/** Writing how it was; the words stay on the phone until they are sent. */
export function useReport(id: string, before: string | null, onDone: () => void) {
  const [kept, write, forget] = useKept(`activity-report-${id}`, { text: before ?? '' });
  const [photos, setPhotos] = useState<DraftPhoto[]>([]);
  const urls = usePhotoUrls(photos);
  const save = useAction(async (key: string, text: string, chosen: DraftPhoto[]) => {
    const sent = await sendPhotos(chosen, (photo) =>
      setPhotos((all) => all.map((one) => (one.id === photo.id ? photo : one))),
    );
    return saveReport(key, id, text, sent);
  });
  return {
    text: kept.text,
    write: (text: string) => write({ text }),
    photos: photos.map((photo) => ({ id: photo.id, url: urls[photo.id] ?? '' })),
    add: async () => {
      const taken = await takePhotos(MOST_PHOTOS - photos.length);
      setPhotos((all) => [...all, ...taken]);
    },
    remove: (photoId: string) => setPhotos((all) => all.filter((one) => one.id !== photoId)),
    send: async () => {
      if (!(await save.run(kept.text, photos))) return false;
      forget();
      setPhotos([]);
      onDone();
      return true;
    },
    busy: save.busy,
    refusal: save.error,
  };
}

export const useRights = () => ({
  manages: useAccess('activity.manage') === 'granted',
  reviews: useAccess('activity.review') === 'granted',
});
