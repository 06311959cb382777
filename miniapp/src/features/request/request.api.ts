import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';
import type { DraftPhoto } from '@/lib/draft-types';
import { sendPhotos } from '@/lib/kept-photos';

export type RequestDetail = components['schemas']['RequestDetailView'];
export type RequestCard = components['schemas']['RequestCardView'];
export type RateBody = components['schemas']['RateBody'];
export type RateMoreBody = components['schemas']['RatingDetailsBody'];
export type MineBox = components['schemas']['MineBox'];

const of = (id: string) => ({ path: { id } });

export const requestApi = {
  detail: (id: string) => api.get('/api/v1/requests/{id}', of(id)),
  mine: (box: MineBox, cursor?: string) =>
    api.get('/api/v1/requests/mine', { query: { box, ...(cursor ? { cursor } : {}) } }),
  rate: (id: string, body: RateBody, idempotencyKey: string) =>
    api.post('/api/v1/requests/{id}/rate', { ...of(id), body, idempotencyKey }),
  rateMore: (id: string, body: RateMoreBody, idempotencyKey: string) =>
    api.post('/api/v1/requests/{id}/rating-details', { ...of(id), body, idempotencyKey }),
  reopen: (id: string, reason: string, idempotencyKey: string) =>
    api.post('/api/v1/requests/{id}/reopen', { ...of(id), body: { reason }, idempotencyKey }),
  comment: (id: string, words: string, idempotencyKey: string) =>
    api.post('/api/v1/requests/{id}/comment', { ...of(id), body: { text: words }, idempotencyKey }),
  support: (id: string, idempotencyKey: string) =>
    api.post('/api/v1/requests/{id}/support', { ...of(id), idempotencyKey }),
  /** The photos first, each once, then the words. */
  answer: async (
    id: string,
    words: string,
    photos: readonly DraftPhoto[],
    onSent: (photo: DraftPhoto) => void,
    idempotencyKey: string,
  ) => {
    const photoIds = await sendPhotos(photos, onSent);
    return api.post('/api/v1/requests/{id}/answer', {
      ...of(id),
      body: { text: words, photoIds },
      idempotencyKey,
    });
  },
  withdraw: (id: string, idempotencyKey: string) =>
    api.post('/api/v1/requests/{id}/withdraw', { ...of(id), idempotencyKey }),
};
