import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type ApiKey = Schemas['ApiKeyView'];
export type NewKey = Schemas['NewApiKeyBody'];

export const fetchKeys = () => api.get('/api/v1/api-keys');

export const makeKey = (idempotencyKey: string, body: NewKey) =>
  api.post('/api/v1/api-keys', { body, idempotencyKey });

export const revokeKey = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/api-keys/{id}/revoke', { path: { id }, idempotencyKey });
