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
