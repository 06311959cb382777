import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type Box = Schemas['WorkBox'];
export type Card = Schemas['RequestCardView'];
export type Detail = Schemas['RequestDetailView'];
export type Order = Schemas['OrderView'];
export type Counts = Schemas['BoxCountsView'];
export type UnitOption = Schemas['UnitChoiceView'];
export type Area = Schemas['AreaView'];
export type Tier = Schemas['Tier'];
export type DispatchBody = Schemas['DispatchBody'];
export type TaskBody = Schemas['CreateTaskBody'];
export type TaskPreview = Schemas['TaskPreviewView'];
export type Task = Schemas['TaskDetailView'];
export type SeriesBody = Schemas['PublishSeriesBody'];
export type Template = Schemas['TemplateView'];
export type TemplateTask = Schemas['TemplateTaskBody'];

export const fetchCounts = () => api.get('/api/v1/workbench/counts');

export const fetchDetail = (id: string) => api.get('/api/v1/requests/{id}', { path: { id } });

export const fetchUnits = (id: string) => api.get('/api/v1/workbench/requests/{id}/units', { path: { id } });

export const fetchAreas = (code: string) => api.get('/api/v1/regions/{code}/areas', { path: { code } });

export const accept = (
  idempotencyKey: string,
  id: string,
  tier: Tier,
  kind: Pick<Detail, 'tile' | 'serviceCode'> | null,
) => {
  const { tile, serviceCode } = kind ?? {};
  const body = { tier, ...(tile ? { tile } : {}), ...(serviceCode ? { serviceCode } : {}) };
  return api.post('/api/v1/requests/{id}/accept', { path: { id }, body, idempotencyKey });
};

export const reject = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/requests/{id}/reject', { path: { id }, body: { reason }, idempotencyKey });

export const dispatch = (idempotencyKey: string, id: string, body: DispatchBody) =>
  api.post('/api/v1/requests/{id}/dispatch', { path: { id }, body, idempotencyKey });

export const insist = (idempotencyKey: string, orderId: string, reason: string) =>
  api.post('/api/v1/orders/{id}/insist', { path: { id: orderId }, body: { reason }, idempotencyKey });

export const ask = (idempotencyKey: string, id: string, text: string) =>
  api.post('/api/v1/requests/{id}/ask', { path: { id }, body: { text }, idempotencyKey });

export const previewTask = (body: TaskBody) => api.post('/api/v1/matching/preview', { body });

export const publishTask = (idempotencyKey: string, body: TaskBody) =>
  api.post('/api/v1/tasks', { body, idempotencyKey });

export const fetchTask = (id: string) => api.get('/api/v1/tasks/{id}', { path: { id } });

export const planSeries = (body: Schemas['RhythmBody']) => api.post('/api/v1/series/preview', { body });

export const publishSeries = (idempotencyKey: string, body: SeriesBody) =>
  api.post('/api/v1/series', { body, idempotencyKey });

export const fetchTemplates = () => api.get('/api/v1/task-templates');

export const saveTemplate = (idempotencyKey: string, body: Schemas['SaveTemplateBody']) =>
  api.post('/api/v1/task-templates', { body, idempotencyKey });

export const removeTemplate = (idempotencyKey: string, id: string) =>
  api.delete('/api/v1/task-templates/{id}', { path: { id }, idempotencyKey });
