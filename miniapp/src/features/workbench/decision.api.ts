import { api } from '@/lib/api-client';
import type { Detail, Tier } from './workbench.api';

const of = (id: string) => ({ path: { id } });

export const fileCase = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/requests/{id}/file', { ...of(id), idempotencyKey });

export const retier = (idempotencyKey: string, id: string, tier: Tier, reason: string) =>
  api.post('/api/v1/requests/{id}/retier', { ...of(id), body: { tier, reason }, idempotencyKey });

export const merge = (idempotencyKey: string, id: string, intoId: string) =>
  api.post('/api/v1/requests/{id}/merge', { ...of(id), body: { intoId }, idempotencyKey });

export const askSuspension = (idempotencyKey: string, id: string, reason: string, until: string) =>
  api.post('/api/v1/requests/{id}/ask-suspension', { ...of(id), body: { reason, until }, idempotencyKey });

export const suspend = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/requests/{id}/suspend', { ...of(id), body: {}, idempotencyKey });

export const denySuspension = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/requests/{id}/deny-suspension', { ...of(id), body: { reason }, idempotencyKey });

export const resume = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/requests/{id}/resume', { ...of(id), body: { reason }, idempotencyKey });

export const readAnswer = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/requests/{id}/read-answer', { ...of(id), idempotencyKey });

export const grantExtension = (idempotencyKey: string, orderId: string) =>
  api.post('/api/v1/orders/{id}/grant-extension', { ...of(orderId), body: {}, idempotencyKey });

export const denyExtension = (idempotencyKey: string, orderId: string, reason: string) =>
  api.post('/api/v1/orders/{id}/deny-extension', { ...of(orderId), body: { reason }, idempotencyKey });

export const recall = (idempotencyKey: string, orderId: string, reason: string) =>
  api.post('/api/v1/orders/{id}/recall', { ...of(orderId), body: { reason }, idempotencyKey });

/** Open ones nearby that may be the same matter, the likeliest first, each with the reason. */
export const fetchSimilar = (id: string) => api.get('/api/v1/requests/{id}/similar', of(id));

/** What a matter is: a tile, and finer where somebody knows it. */
export type Kind = Pick<Detail, 'tile' | 'serviceCode'>;

export const fetchTiles = () => api.get('/api/v1/services');

export const fetchMatters = (tile: string) => api.get('/api/v1/services/{tile}/matters', { path: { tile } });

export const bodyOf = ({ tile, serviceCode }: Kind) => ({ tile, ...(serviceCode ? { serviceCode } : {}) });

export const reclassify = (idempotencyKey: string, id: string, kind: Kind) =>
  api.post('/api/v1/requests/{id}/reclassify', { ...of(id), body: bodyOf(kind), idempotencyKey });
