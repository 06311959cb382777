import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type Card = Schemas['ActivityCardView'];
export type Managed = Schemas['ManagedActivityView'];
export type ActivityBody = Schemas['ActivityBody'];
export type Guests = Schemas['GuestListView'];
export type Guest = Schemas['GuestView'];
export type Venue = Schemas['ManagedVenueView'];
export type VenueBody = Schemas['VenueBody'];
export type StepAction = Schemas['ActivityStepBody']['action'];

export const fetchManaged = () => api.get('/api/v1/managed-activities');
export const fetchToReview = () => api.get('/api/v1/activities-in-review');
export const fetchRule = () => api.get('/api/v1/activity-rule');
export const fetchOne = (id: string) => api.get('/api/v1/managed-activities/{id}', { path: { id } });
export const fetchGuests = (id: string) => api.get('/api/v1/activities/{id}/guests', { path: { id } });
export const fetchVenues = () => api.get('/api/v1/managed-venues');
export const fetchSeen = (id: string) => api.get('/api/v1/activities/{id}', { path: { id } });
export const fetchDay = (id: string, date: string) =>
  api.get('/api/v1/venues/{id}/day', { path: { id }, query: { date } });

export const changeRule = (idempotencyKey: string, review: boolean) =>
  api.put('/api/v1/activity-rule', { body: { review }, idempotencyKey });

export const saveActivity = (idempotencyKey: string, id: string | undefined, body: ActivityBody) =>
  id
    ? api.put('/api/v1/activities/{id}', { path: { id }, body, idempotencyKey })
    : api.post('/api/v1/activities', { body, idempotencyKey });

export const saveVenue = (idempotencyKey: string, id: string | undefined, body: VenueBody) =>
  id
    ? api.put('/api/v1/venues/{id}', { path: { id }, body, idempotencyKey })
    : api.post('/api/v1/venues', { body, idempotencyKey });

export const takeStep = (idempotencyKey: string, id: string, action: StepAction, reason?: string) =>
  api.post('/api/v1/activities/{id}/steps', {
    path: { id },
    body: { action, ...(reason ? { reason } : {}) },
    idempotencyKey,
  });

export const review = (idempotencyKey: string, id: string, approve: boolean, reason?: string) =>
  api.post('/api/v1/activities/{id}/review', {
    path: { id },
    body: { approve, ...(reason ? { reason } : {}) },
    idempotencyKey,
  });

export const checkIn = (idempotencyKey: string, id: string, who: { code?: string; signupId?: string }) =>
  api.post('/api/v1/activities/{id}/check-in', { path: { id }, body: who, idempotencyKey });

export const undoCheckIn = (idempotencyKey: string, id: string, signupId: string) =>
  api.post('/api/v1/activities/{id}/undo-check-in', { path: { id }, body: { signupId }, idempotencyKey });

export const saveReport = (idempotencyKey: string, id: string, text: string, photoIds: string[]) =>
  api.put('/api/v1/activities/{id}/report', { path: { id }, body: { text, photoIds }, idempotencyKey });

export const askVolunteers = (idempotencyKey: string, id: string, body: Schemas['ActivityTaskBody']) =>
  api.post('/api/v1/activities/{id}/tasks', { path: { id }, body, idempotencyKey });
