import Taro from '@tarojs/taro';
import { type ApiError, asApiError } from './api-error';
import { api } from './api-client';
import { draftOf, patchDraft, removeDraft, saveDrafts, useDrafts } from './draft-store';
import type { Draft, SentRequest } from './draft-types';
import { randomId } from './id';
import { platform } from './platform';
import { uploadImage } from './upload';

export type Sent =
  { state: 'sent'; request: SentRequest } | { state: 'waiting' } | { state: 'refused'; error: ApiError };

const flying = new Map<string, Promise<Sent>>();

/** Only these say for certain that nothing was made; after them a changed draft is a new intention. */
export const certainlyNot = ({ status, code }: ApiError) =>
  status >= 400 &&
  status < 500 &&
  status !== 401 &&
  status !== 408 &&
  status !== 429 &&
  !code.startsWith('idempotency.');

/** Worth trying again by itself: no answer, or a server that is away. */
export const passing = ({ status, code }: ApiError) =>
  status === 0 || status >= 500 || status === 429 || code === 'idempotency.in_progress';

async function upload(draft: Draft): Promise<string[]> {
  const ids: string[] = [];
  for (const photo of draft.photos) {
    const path = photo.fileId ? null : await platform.photoUrl(photo.kept);
    // A photo the phone has lost must not keep the words from being sent.
    if (!photo.fileId && !path) continue;
    const fileId = photo.fileId ?? (await uploadImage(path ?? '', photo.id)).id;
    ids.push(fileId);
    const now = draftOf(draft.id)?.photos ?? [];
    patchDraft(draft.id, { photos: now.map((one) => (one.id === photo.id ? { ...one, fileId } : one)) });
  }
  return ids;
}

async function attempt(draft: Draft): Promise<Sent> {
  patchDraft(draft.id, { state: 'sending', error: undefined, fields: undefined });
  try {
    const { place, ...content } = draft.content;
    const photoIds = await upload(draft);
    const body = { ...content, place: { ...place, address: place.address ?? '' }, photoIds };
    const request = await api.post('/api/v1/requests', { body, idempotencyKey: draft.key });
    await removeDraft(draft.id);
    return { state: 'sent', request };
  } catch (failure) {
    const error = asApiError(failure);
    if (passing(error)) {
      patchDraft(draft.id, { state: 'pending' });
      return { state: 'waiting' };
    }
    const key = certainlyNot(error) ? randomId() : draft.key;
    patchDraft(draft.id, { state: 'refused', key, error: error.detail, fields: error.fields });
    return { state: 'refused', error };
  }
}

/** Sends a draft, or leaves it to go out by itself when the network is back. The same draft never flies twice. */
export function sendDraft(id: string): Promise<Sent> {
  const already = flying.get(id);
  if (already) return already;
  const draft = draftOf(id);
  if (!draft) return Promise.resolve({ state: 'waiting' });
  const flight = attempt(draft).finally(() => flying.delete(id));
  flying.set(id, flight);
  return flight;
}

/** Sends all that wait, one after the other; stops at the first that still cannot go. */
export async function sendWaiting(): Promise<void> {
  const waiting = useDrafts.getState().drafts.filter(({ state }) => state === 'pending');
  for (const { id } of waiting.reverse()) {
    if ((await sendDraft(id)).state === 'waiting') return;
  }
}

/** Starts the queue with the app: at once, and whenever the network comes back. */
export function startDraftQueue(): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) void sendWaiting();
  });
  if (process.env.TARO_ENV === 'weapp') Taro.onAppHide(saveDrafts);
  else window.addEventListener('pagehide', saveDrafts);
  void sendWaiting();
}
