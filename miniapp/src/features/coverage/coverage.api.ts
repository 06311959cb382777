import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';
import { saveFile } from '@/lib/save-file';

type Schemas = components['schemas'];
export type Plan = Schemas['CoveragePlanView'];
export type Spot = Schemas['CoverageSpotView'];
export type Coverer = Schemas['CovererView'];
export type Own = Schemas['OwnCoverageView'];
export type NewPlan = Schemas['PlanBody'];

const to = (id: string) => ({ path: { id } });
/** As many as one call gives. */
const MOST = 100;

export const fetchPlans = () => api.get('/api/v1/coverage/plans', {});
export const fetchSpots = (id: string, missing: boolean, cursor?: string) =>
  api.get('/api/v1/coverage/plans/{id}/spots', {
    ...to(id),
    query: { ...(missing ? { missing, limit: MOST } : {}), ...(cursor ? { cursor } : {}) },
  });
export const fetchPeople = (id: string) =>
  api.get('/api/v1/coverage/plans/{id}/people', { ...to(id), query: { limit: MOST } });
export const createPlan = (idempotencyKey: string, body: NewPlan) =>
  api.post('/api/v1/coverage/plans', { body, idempotencyKey });
export const applyPlan = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/coverage/plans/{id}/apply', { ...to(id), idempotencyKey });
export const endPlan = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/coverage/plans/{id}/end', { ...to(id), idempotencyKey });
export const reportAbsent = (idempotencyKey: string, id: string, personId: string, reason: string) =>
  api.post('/api/v1/coverage/plans/{id}/absences', {
    ...to(id),
    body: { personIds: [personId], reason },
    idempotencyKey,
  });
export const takeBack = (idempotencyKey: string, id: string, personId: string) =>
  api.delete('/api/v1/coverage/plans/{id}/absences/{personId}', { path: { id, personId }, idempotencyKey });

export const fetchMine = () => api.get('/api/v1/coverage/mine');
export const reportOwn = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/coverage/mine/{id}/absence', { ...to(id), body: { reason }, idempotencyKey });

export const savePlan = ({ id, title }: Plan) =>
  saveFile(`/api/v1/coverage/plans/${id}/file`, `${title}.xlsx`);
