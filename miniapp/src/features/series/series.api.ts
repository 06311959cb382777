import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type Series = Schemas['SeriesDetailView'];
export type SeriesCard = Schemas['SeriesCardView'];
export type SeriesDate = Schemas['SeriesDateView'];

const to = (id: string) => ({ path: { id } });

export const fetchMine = () => api.get('/api/v1/series');
export const fetchSeries = (id: string) => api.get('/api/v1/series/{id}', to(id));
export const callOffOne = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/tasks/{id}/cancel', { ...to(id), body: { reason }, idempotencyKey });

export const extendSeries = (idempotencyKey: string, id: string, lastDay: string) =>
  api.post('/api/v1/series/{id}/extend', { ...to(id), body: { lastDay }, idempotencyKey });

export const endSeries = (idempotencyKey: string, id: string, from: string, reason: string) =>
  api.post('/api/v1/series/{id}/end', { ...to(id), body: { from, reason }, idempotencyKey });
