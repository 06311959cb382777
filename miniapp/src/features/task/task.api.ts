import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';
import { installation } from '@/lib/installation';

export type Task = components['schemas']['TaskDetailView'];
export type SignupBody = components['schemas']['SignupBody'];
export type RoleSlot = components['schemas']['RoleSlotView'];
export type Roster = components['schemas']['RosterView'];
export type RosterEntry = components['schemas']['RosterEntryView'];

export type ServiceRecord = components['schemas']['ServiceRecordView'];

type Key = string;
const to = (id: string) => ({ path: { id } });
/** The same, for somebody who agreed that I act for her. */
const on = (id: string, forId: string | undefined) => ({ ...to(id), query: forId ? { forId } : {} });

export const readTask = (id: string, forId?: string) => api.get('/api/v1/tasks/{id}', on(id, forId));

export const claimTask = (idempotencyKey: Key, id: string, body: SignupBody, forId?: string) =>
  api.post('/api/v1/tasks/{id}/claim', { ...on(id, forId), body, idempotencyKey });

export const joinWaitlist = (idempotencyKey: Key, id: string, body: SignupBody, forId?: string) =>
  api.post('/api/v1/tasks/{id}/waitlist', { ...on(id, forId), body, idempotencyKey });

export const cancelSignup = (idempotencyKey: Key, id: string, forId?: string) =>
  api.post('/api/v1/tasks/{id}/cancel-signup', { ...on(id, forId), idempotencyKey });

export const confirmPlace = (idempotencyKey: Key, id: string, forId?: string) =>
  api.post('/api/v1/tasks/{id}/confirm-place', { ...on(id, forId), idempotencyKey });

export const refuseTask = (idempotencyKey: Key, id: string, reason: string, forId?: string) =>
  api.post('/api/v1/tasks/{id}/refuse', { ...on(id, forId), body: { reason }, idempotencyKey });

/** Who agreed on what with me: friends whom I may sign up, people for whom I may act. */
export const readAgreements = () => api.get('/api/v1/me/agreements');

export const keepPlace = (idempotencyKey: Key, id: string) =>
  api.post('/api/v1/tasks/{id}/keep-place', { ...to(id), idempotencyKey });

export const approveSignup = (idempotencyKey: Key, signupId: string) =>
  api.post('/api/v1/signups/{id}/approve', { ...to(signupId), idempotencyKey });

export const declineSignup = (idempotencyKey: Key, signupId: string) =>
  api.post('/api/v1/signups/{id}/decline', { ...to(signupId), idempotencyKey });

export const acceptOffer = (idempotencyKey: Key, offerId: string) =>
  api.post('/api/v1/offers/{id}/accept', { ...to(offerId), idempotencyKey });

export const declineOffer = (idempotencyKey: Key, offerId: string) =>
  api.post('/api/v1/offers/{id}/decline', { ...to(offerId), idempotencyKey });

export const readDuties = () => api.get('/api/v1/volunteer/duties');
export const readHours = () => api.get('/api/v1/hours/mine');

export const readRoster = (shiftId: string) => api.get('/api/v1/shifts/{id}/roster', to(shiftId));
export const readCode = (shiftId: string) => api.get('/api/v1/shifts/{id}/code', to(shiftId));

export const readArrival = (shiftId: string) => api.get('/api/v1/shifts/{id}/arrival', to(shiftId));

/** Said twice is said once: the last word counts, so every try may have a key of its own. */
export const sayArrival = (_key: Key, shiftId: string, kind: 'ON_THE_WAY' | 'LATE', minutes?: number) => {
  const now = new Date().toISOString();
  const body = { kind, at: now, sentAt: now, ...(minutes ? { minutes } : {}) };
  return api.post('/api/v1/shifts/{id}/arrival', { ...to(shiftId), body });
};

export const scanCode = (idempotencyKey: Key, code: string) =>
  api.post('/api/v1/attendance/scan', { body: { code, device: installation() }, idempotencyKey });

export const remindOne = (idempotencyKey: Key, id: string, signupId: string) =>
  api.post('/api/v1/shifts/{id}/roster/{signupId}/remind', { path: { id, signupId }, idempotencyKey });
