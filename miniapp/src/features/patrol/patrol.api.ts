import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type Round = Schemas['PatrolRoundView'];
export type RoundCard = Schemas['RoundCardView'];
export type Coverage = Schemas['CoverageView'];
export type Tile = Schemas['ServiceTileView'];

export const fetchToday = () => api.get('/api/v1/patrol/today');

export const fetchRound = (id: string) => api.get('/api/v1/patrol/rounds/{id}', { path: { id } });

export const fetchRounds = (cursor?: string) =>
  api.get('/api/v1/patrol/rounds', { query: cursor ? { cursor } : {} });

export const fetchCoverage = () => api.get('/api/v1/patrol/coverage');

export const fetchTiles = () => api.get('/api/v1/services');

export const fetchToVerify = () => api.get('/api/v1/workbench/queue', { query: { box: 'verify' } });
