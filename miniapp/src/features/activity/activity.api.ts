import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type ActivityCard = Schemas['ActivityCardView'];
export type Activity = Schemas['ActivityDetailView'];
export type MyParty = Schemas['MyPartyView'];
export type Venue = Schemas['VenueView'];

export const fetchActivities = (venueId?: string) =>
  api.get('/api/v1/activities', { query: venueId ? { venueId } : {} });

export const fetchMine = () => api.get('/api/v1/activities/mine');

export const fetchActivity = (id: string) => api.get('/api/v1/activities/{id}', { path: { id } });

export const fetchVenues = () => api.get('/api/v1/venues', { query: {} });

export const fetchVenue = (id: string) => api.get('/api/v1/venues/{id}', { path: { id } });

export const come = (idempotencyKey: string, id: string, body: Schemas['PartyBody']) =>
  api.post('/api/v1/activities/{id}/come', { path: { id }, body, idempotencyKey });

export const leave = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/activities/{id}/leave', { path: { id }, idempotencyKey });

export const accept = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/activities/{id}/accept', { path: { id }, idempotencyKey });

export const rate = (idempotencyKey: string, id: string, body: Schemas['FeedbackBody']) =>
  api.post('/api/v1/activities/{id}/feedback', { path: { id }, body, idempotencyKey });
