import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type Goods = Schemas['GoodsView'];
export type Place = Schemas['PartnerView'];
export type Redemption = Schemas['RedemptionView'];

export const fetchPlaces = () => api.get('/api/v1/shop/partners', { query: {} });

export const fetchGoods = (partnerId: string) => api.get('/api/v1/shop/goods', { query: { partnerId } });

export const fetchOne = (id: string, partnerId?: string) =>
  api.get('/api/v1/shop/goods/{id}', { path: { id }, query: partnerId ? { partnerId } : {} });

export const redeem = (idempotencyKey: string, { id, partnerId }: Goods, quantity: number) =>
  api.post('/api/v1/shop/redemptions', { body: { goodsId: id, partnerId, quantity }, idempotencyKey });

export const fetchRedemptions = (cursor?: string) =>
  api.get('/api/v1/shop/redemptions', { query: cursor ? { cursor } : {} });

export const fetchRedemption = (id: string) => api.get('/api/v1/shop/redemptions/{id}', { path: { id } });

export const cancelRedemption = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/shop/redemptions/{id}/cancel', { path: { id }, idempotencyKey });
