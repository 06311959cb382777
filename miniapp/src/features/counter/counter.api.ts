import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type Desk = Schemas['DeskView'];
export type Place = Schemas['DeskPlaceView'];
export type Handout = Schemas['HandoutView'];
export type Stock = Schemas['StockView'];
export type Statement = Schemas['StatementView'];
export type Goods = Schemas['ManagedGoodsView'];
export type Partner = Schemas['ManagedPartnerView'];
type GoodsBody = Schemas['GoodsBody'];
type PartnerBody = Schemas['PartnerBody'];

export const fetchDesk = () => api.get('/api/v1/shop/desk');

export const lookAt = (partnerId: string, code: string) =>
  api.post('/api/v1/shop/codes/look', { body: { partnerId, code } });

export const takeBack = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/shop/redemptions/{id}/return', { path: { id }, body: { reason }, idempotencyKey });

export const fetchStock = (id: string) => api.get('/api/v1/shop/partners/{id}/stock', { path: { id } });

export const fetchMoves = (id: string) =>
  api.get('/api/v1/shop/partners/{id}/stock-moves', { path: { id }, query: {} });

export const enterStock = (idempotencyKey: string, id: string, body: Schemas['StockBody']) =>
  api.post('/api/v1/shop/partners/{id}/stock', { path: { id }, body, idempotencyKey });

export const fetchStatement = (id: string, month: string) =>
  api.get('/api/v1/shop/partners/{id}/statements/{month}', { path: { id, month } });

export const settleStatement = (idempotencyKey: string, id: string, month: string, note: string) =>
  api.post('/api/v1/shop/partners/{id}/statements/{month}/settle', {
    path: { id, month },
    body: note ? { note } : {},
    idempotencyKey,
  });

export const fetchManagedGoods = () => api.get('/api/v1/shop/managed-goods');
export const fetchManagedPartners = () => api.get('/api/v1/shop/managed-partners');

export const saveGoods = (idempotencyKey: string, id: string | undefined, body: GoodsBody) =>
  id
    ? api.put('/api/v1/shop/goods/{id}', { path: { id }, body, idempotencyKey })
    : api.post('/api/v1/shop/goods', { body, idempotencyKey });

export const actOnGoods = (idempotencyKey: string, id: string, action: Schemas['GoodsAction']) =>
  api.post('/api/v1/shop/goods/{id}/status', { path: { id }, body: { action }, idempotencyKey });

export const savePartner = (idempotencyKey: string, id: string | undefined, body: PartnerBody) =>
  id
    ? api.put('/api/v1/shop/partners/{id}', { path: { id }, body, idempotencyKey })
    : api.post('/api/v1/shop/partners', { body, idempotencyKey });
