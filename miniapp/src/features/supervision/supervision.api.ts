import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type OrderCard = Schemas['SupervisionCardView'];
export type Order = Schemas['SupervisionView'];
export type OrderBox = Schemas['SupervisionBox'];
export type Whistle = Schemas['WhistleView'];
export type WhistleCard = Schemas['WhistleCardView'];
export type Member = Schemas['WhistleMemberView'];
export type Filing = Schemas['FilingView'];
export type FilingBox = Schemas['FilingBox'];

export const fetchRequest = (id: string) => api.get('/api/v1/requests/{id}', { path: { id } });

export const fetchOrders = (box: OrderBox) =>
  api.get('/api/v1/supervision-orders', { query: { box, limit: 100 } });
export const fetchOrderCounts = () => api.get('/api/v1/supervision-orders/counts');
export const fetchOrder = (id: string) => api.get('/api/v1/supervision-orders/{id}', { path: { id } });
export const fetchRule = () => api.get('/api/v1/supervision-rule');
export const fetchRuleVersions = () => api.get('/api/v1/supervision-rule/versions');
export const tryRule = (body: Schemas['TryRuleBody']) =>
  api.post('/api/v1/supervision-rule/preview', { body });
export const startRule = (idempotencyKey: string, body: Schemas['RuleBody']) =>
  api.post('/api/v1/supervision-rule', { body, idempotencyKey });
export const fetchAnsweringUnits = (requestId: string) =>
  api.get('/api/v1/supervision-orders/choices', { query: { requestId } });
export const issueOrder = (idempotencyKey: string, body: Schemas['IssueBody']) =>
  api.post('/api/v1/supervision-orders', { body, idempotencyKey });
export const answerOrder = (idempotencyKey: string, id: string, body: Schemas['SupervisionAnswerBody']) =>
  api.post('/api/v1/supervision-orders/{id}/answer', { path: { id }, body, idempotencyKey });
export const acceptAnswer = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/supervision-orders/{id}/accept', { path: { id }, body: {}, idempotencyKey });
export const sendAnswerBack = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/supervision-orders/{id}/send-back', { path: { id }, body: { reason }, idempotencyKey });
export const withdrawOrder = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/supervision-orders/{id}/withdraw', { path: { id }, body: { reason }, idempotencyKey });

export const fetchWhistles = (box: 'open' | 'ended') =>
  api.get('/api/v1/whistles', { query: { box, limit: 50 } });
export const fetchWhistle = (id: string) => api.get('/api/v1/whistles/{id}', { path: { id } });
export const fetchTally = () => api.get('/api/v1/whistles/tally');
export const fetchDepartments = (requestId: string) =>
  api.get('/api/v1/whistles/choices', { query: { requestId } });
export const callDepartments = (idempotencyKey: string, body: Schemas['CallBody']) =>
  api.post('/api/v1/whistles', { body, idempotencyKey });
export const callMore = (idempotencyKey: string, id: string, body: Schemas['CallMoreBody']) =>
  api.post('/api/v1/whistles/{id}/call', { path: { id }, body, idempotencyKey });
export const addNote = (idempotencyKey: string, id: string, body: Schemas['NoteBody']) =>
  api.post('/api/v1/whistles/{id}/notes', { path: { id }, body, idempotencyKey });
export const conclude = (idempotencyKey: string, id: string, body: Schemas['ConcludeBody']) =>
  api.post('/api/v1/whistles/{id}/conclude', { path: { id }, body, idempotencyKey });
export const cancelWhistle = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/whistles/{id}/cancel', { path: { id }, body: { reason }, idempotencyKey });
export const reportIn = (idempotencyKey: string, id: string, memberId: string) =>
  api.post('/api/v1/whistles/{id}/members/{memberId}/report-in', { path: { id, memberId }, idempotencyKey });
export const decline = (idempotencyKey: string, id: string, memberId: string, reason: string) =>
  api.post('/api/v1/whistles/{id}/members/{memberId}/decline', {
    path: { id, memberId },
    body: { reason },
    idempotencyKey,
  });
export const insistOn = (idempotencyKey: string, id: string, memberId: string, body: Schemas['InsistBody']) =>
  api.post('/api/v1/whistles/{id}/members/{memberId}/insist', {
    path: { id, memberId },
    body,
    idempotencyKey,
  });
export const release = (idempotencyKey: string, id: string, memberId: string, reason: string) =>
  api.post('/api/v1/whistles/{id}/members/{memberId}/release', {
    path: { id, memberId },
    body: { reason },
    idempotencyKey,
  });
export const scoreMember = (
  idempotencyKey: string,
  id: string,
  memberId: string,
  body: Schemas['ScoreBody'],
) =>
  api.post('/api/v1/whistles/{id}/members/{memberId}/score', {
    path: { id, memberId },
    body,
    idempotencyKey,
  });

export const fetchFilings = (box: FilingBox) => api.get('/api/v1/filings', { query: { box, limit: 100 } });
export const fetchFiling = (id: string) => api.get('/api/v1/filings/{id}', { path: { id } });
export const fetchReasons = () => api.get('/api/v1/filings/reasons');
export const fetchMyOrders = () => api.get('/api/v1/orders', { query: { box: 'open' } });
export const askFiling = (idempotencyKey: string, body: Schemas['AskFilingBody']) =>
  api.post('/api/v1/filings', { body, idempotencyKey });
export const approveFiling = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/filings/{id}/approve', { path: { id }, body: {}, idempotencyKey });
export const refuseFiling = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/filings/{id}/refuse', { path: { id }, body: { reason }, idempotencyKey });
export const revokeFiling = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/filings/{id}/revoke', { path: { id }, body: { reason }, idempotencyKey });
export const withdrawFiling = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/filings/{id}/withdraw', { path: { id }, idempotencyKey });
