import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type Round = Schemas['PatrolRoundView'];
export type RoundCard = Schemas['RoundCardView'];
export type Coverage = Schemas['CoverageView'];

export const fetchRound = (id: string) => api.get('/api/v1/patrol/rounds/{id}', { path: { id } });

export const fetchRounds = (cursor?: string) =>
  api.get('/api/v1/patrol/rounds', { query: cursor ? { cursor } : {} });

export const fetchCoverage = () => api.get('/api/v1/patrol/coverage');

export type ToVerify = Schemas['RequestPageView'];

export const fetchToVerify = () => api.get('/api/v1/workbench/queue', { query: { box: 'verify' } });

export type Route = Schemas['RouteView'];
export type RouteStop = Schemas['RouteStopBody'];
export type Checklist = Schemas['ChecklistView'];

export const fetchRoutes = () => api.get('/api/v1/patrol/routes');
export const fetchGrids = (parent: string) => api.get('/api/v1/regions', { query: { parent } });
export const createRoute = (idempotencyKey: string, body: Schemas['NewRouteBody']) =>
  api.post('/api/v1/patrol/routes', { body, idempotencyKey });
export const replaceRoute = (idempotencyKey: string, id: string, body: Schemas['EditRouteBody']) =>
  api.put('/api/v1/patrol/routes/{id}', { path: { id }, body, idempotencyKey });
export const endRoute = (idempotencyKey: string, id: string, basedOn: number) =>
  api.post('/api/v1/patrol/routes/{id}/end', { path: { id }, body: { basedOn }, idempotencyKey });
