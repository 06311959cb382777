import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type HandEntry = Schemas['HandEntryView'];
export type HandBox = Schemas['HandBox'];

export const fetchDesk = (box: HandBox) => api.get('/api/v1/hand-hours', { query: { box } });
export const fetchMine = () => api.get('/api/v1/hand-hours/mine');
export const fetchHelped = () => api.get('/api/v1/hand-hours/helped');
export const fetchVolunteers = () => api.get('/api/v1/hand-hours/volunteers');
export const fetchRule = () => api.get('/api/v1/hand-rule');
export const fetchUnits = () => api.get('/api/v1/units', { query: {} });

export const enterHand = (idempotencyKey: string, body: Schemas['EnterHandBody']) =>
  api.post('/api/v1/hand-hours', { body, idempotencyKey });
export const askHand = (idempotencyKey: string, body: Schemas['AskHandBody']) =>
  api.post('/api/v1/hand-hours/asks', { body, idempotencyKey });
export const takeUp = (idempotencyKey: string, id: string, body: Schemas['TakeUpHandBody']) =>
  api.post('/api/v1/hand-hours/{id}/take-up', { path: { id }, body, idempotencyKey });
export const approve = (idempotencyKey: string, id: string, called?: string) =>
  api.post('/api/v1/hand-hours/{id}/approve', {
    path: { id },
    body: called ? { called } : {},
    idempotencyKey,
  });
export const refuse = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/hand-hours/{id}/refuse', { path: { id }, body: { reason }, idempotencyKey });
export const withdraw = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/hand-hours/{id}/withdraw', { path: { id }, idempotencyKey });
export const answer = (idempotencyKey: string, id: string, yes: boolean, text?: string) =>
  api.post('/api/v1/hand-hours/{id}/answer', {
    path: { id },
    body: text ? { yes, text } : { yes },
    idempotencyKey,
  });
export const phoneOf = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/hand-hours/{id}/phone', { path: { id }, idempotencyKey });
