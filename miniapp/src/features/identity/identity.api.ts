import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type RealName = Schemas['RealNameView'];
export type Claim = Schemas['RealNameClaimView'];
export type Look = Schemas['RealNameLookView'];

export const fetchState = () => api.get('/api/v1/me/real-name');
export const ask = (idempotencyKey: string, body: Schemas['RealNameBody']) =>
  api.post('/api/v1/me/real-name', { body, idempotencyKey });
export const withdraw = (idempotencyKey: string) =>
  api.post('/api/v1/me/real-name/withdraw', { idempotencyKey });

export const fetchClaims = () => api.get('/api/v1/real-names');
export const look = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/real-names/{id}/look', { path: { id }, idempotencyKey });
export const confirm = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/real-names/{id}/confirm', { path: { id }, idempotencyKey });
export const refuse = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/real-names/{id}/refuse', { path: { id }, body: { reason }, idempotencyKey });
