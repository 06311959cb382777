import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type Plan = Schemas['PlanView'];
export type Place = Schemas['PlanPlaceView'];
export type Detail = Schemas['PlanPlaceDetailView'];
export type Other = Schemas['PlanOtherView'];
export type Reason = Schemas['PlanReasonView'];
export type Times = Schemas['PlanTimesView'];
export type WhatIf = Schemas['WhatIfView'];
export type WishKind = Schemas['WishKind'];
export type Question = Schemas['WhatIfBody'];

export const fetchDesk = () => api.get('/api/v1/plans');

export const fetchDetail = (id: string, placeId: string) =>
  api.get('/api/v1/plans/{id}/places/{placeId}', { path: { id, placeId } });

export const startPlan = (idempotencyKey: string) => api.post('/api/v1/plans', { body: {}, idempotencyKey });

export const sendPlan = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/plans/{id}/send', { path: { id }, body: {}, idempotencyKey });

export const makeWish = (idempotencyKey: string, slotId: string, personId: string, kind: WishKind) =>
  api.put('/api/v1/plans/wishes', { body: { slotId, personId, kind }, idempotencyKey });

export const askWhatIf = (idempotencyKey: string, id: string, body: Question) =>
  api.post('/api/v1/plans/{id}/what-if', { path: { id }, body, idempotencyKey });
