import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type Filter = Schemas['FilterQuery'];
export type SavedFilter = Schemas['SavedFilterView'];
export type BulkRow = Schemas['BulkRowView'];
export type Export = Schemas['ExportView'];
export type ExportBody = Schemas['ExportBody'];

export const PAGE_SIZE = 50;

export const fetchPage = (filter: Filter, cursor?: string) =>
  api.get('/api/v1/workbench/queue', {
    query: { ...filter, limit: PAGE_SIZE, ...(cursor ? { cursor } : {}) },
  });

/** How many a filter leaves; the one card is thrown away. */
export const fetchSize = (filter: Filter) =>
  api.get('/api/v1/workbench/queue', { query: { ...filter, limit: 1 } });

export const fetchServices = () => api.get('/api/v1/services');
export const fetchUnits = () => api.get('/api/v1/units', {});
export const fetchRegions = (parent: string) => api.get('/api/v1/regions', { query: { parent } });

export const fetchSaved = () => api.get('/api/v1/workbench/filters');
export const saveFilter = (idempotencyKey: string, body: Schemas['SavedFilterBody']) =>
  api.post('/api/v1/workbench/filters', { body, idempotencyKey });
export const changeFilter = (idempotencyKey: string, id: string, body: Schemas['SavedFilterPatch']) =>
  api.patch('/api/v1/workbench/filters/{id}', { path: { id }, body, idempotencyKey });
export const removeFilter = (idempotencyKey: string, id: string) =>
  api.delete('/api/v1/workbench/filters/{id}', { path: { id }, idempotencyKey });

export const fetchBulkUnits = (ids: string[]) => api.post('/api/v1/workbench/bulk/units', { body: { ids } });
export const bulkAccept = (idempotencyKey: string, ids: string[]) =>
  api.post('/api/v1/workbench/bulk/accept', { body: { ids }, idempotencyKey });
export const bulkDispatch = (
  idempotencyKey: string,
  ids: string[],
  orders: Omit<Schemas['BulkDispatchBody'], 'ids'>,
) => api.post('/api/v1/workbench/bulk/dispatch', { body: { ids, ...orders }, idempotencyKey });

export const askExport = (idempotencyKey: string, body: ExportBody) =>
  api.post('/api/v1/workbench/exports', { body, idempotencyKey });
export const fetchExports = () => api.get('/api/v1/workbench/exports');
export const cancelExport = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/workbench/exports/{id}/cancel', { path: { id }, idempotencyKey });
