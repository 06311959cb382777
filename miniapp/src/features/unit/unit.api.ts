import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

export type UnitOrder = components['schemas']['UnitOrderView'];
export type OrderBox = components['schemas']['OrderBox'];

export const fetchOrders = (box: OrderBox) => api.get('/api/v1/orders', { query: { box } });

export const fetchOrder = (id: string) => api.get('/api/v1/orders/{id}', { path: { id } });

export const takeOrder = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/orders/{id}/take', { path: { id }, idempotencyKey });

export const returnOrder = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/orders/{id}/return', { path: { id }, body: { reason }, idempotencyKey });

const of = (id: string) => ({ path: { id } });

export const startOrder = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/orders/{id}/start', { ...of(id), idempotencyKey });

export const askExtension = (idempotencyKey: string, id: string, reason: string, dueAt: string) =>
  api.post('/api/v1/orders/{id}/ask-extension', { ...of(id), body: { reason, dueAt }, idempotencyKey });

export const askSuspension = (idempotencyKey: string, id: string, reason: string, until: string) =>
  api.post('/api/v1/orders/{id}/ask-suspension', { ...of(id), body: { reason, until }, idempotencyKey });

export const fetchPartUnits = (id: string) => api.get('/api/v1/orders/{id}/units', of(id));

export const splitOrder = (idempotencyKey: string, id: string, unitId: string, note: string) =>
  api.post('/api/v1/orders/{id}/split', { ...of(id), body: { unitId, note }, idempotencyKey });

export const cancelPart = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/orders/{id}/cancel', { ...of(id), body: { reason }, idempotencyKey });

export const insistPart = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/orders/{id}/insist-part', { ...of(id), body: { reason }, idempotencyKey });

export const askReporter = (idempotencyKey: string, requestId: string, words: string) =>
  api.post('/api/v1/requests/{id}/ask', { ...of(requestId), body: { text: words }, idempotencyKey });
