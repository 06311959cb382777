import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';
import { installation } from '@/lib/installation';

export type Task = components['schemas']['TaskDetailView'];
export type RoleSlot = components['schemas']['RoleSlotView'];
export type Roster = components['schemas']['RosterView'];
export type RosterEntry = components['schemas']['RosterEntryView'];

export type ServiceRecord = components['schemas']['ServiceRecordView'];

type Key = string;
const to = (id: string) => ({ path: { id } });

export const readTask = (id: string) => api.get('/api/v1/tasks/{id}', to(id));

export const claimTask = (idempotencyKey: Key, id: string, roleId: string) =>
  api.post('/api/v1/tasks/{id}/claim', { ...to(id), body: { roleId }, idempotencyKey });

export const joinWaitlist = (idempotencyKey: Key, id: string, roleId: string) =>
  api.post('/api/v1/tasks/{id}/waitlist', { ...to(id), body: { roleId }, idempotencyKey });

export const cancelSignup = (idempotencyKey: Key, id: string) =>
  api.post('/api/v1/tasks/{id}/cancel-signup', { ...to(id), idempotencyKey });

export const confirmPlace = (idempotencyKey: Key, id: string) =>
  api.post('/api/v1/tasks/{id}/confirm-place', { ...to(id), idempotencyKey });

export const refuseTask = (idempotencyKey: Key, id: string, reason: string) =>
  api.post('/api/v1/tasks/{id}/refuse', { ...to(id), body: { reason }, idempotencyKey });

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
