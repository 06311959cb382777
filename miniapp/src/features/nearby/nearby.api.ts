import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type Pin = Schemas['NearbyPinView'];
export type RequestCard = Schemas['RequestCardView'];
export type TaskCard = Schemas['NearTaskView'];
export type Area = Schemas['AreaView'];

export interface Around {
  lat: number;
  lng: number;
  /** Metres. */
  radius: number;
}

/** For the map: all of them, with little about each. */
export const fetchPins = (query: Around) => api.get('/api/v1/requests/nearby/pins', { query });

/** For the list: the nearest ones, with where they stand. */
export const fetchCards = (query: Around) => api.get('/api/v1/requests/nearby', { query });

export const fetchTasks = ({ lat, lng }: Around) => api.get('/api/v1/tasks/near', { query: { lat, lng } });

export const fetchAreas = (code: string) => api.get('/api/v1/regions/{code}/areas', { path: { code } });

export const fetchRegions = (parent?: string) =>
  api.get('/api/v1/regions', { query: parent ? { parent } : {} });

export const findRequests = (q: string, cursor?: string) =>
  api.get('/api/v1/requests/search', { query: { q, ...(cursor ? { cursor } : {}) } });
