import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type TaskPeople = Schemas['TaskPeopleView'];
export type Participant = Schemas['ParticipantView'];
export type Agreement = Schemas['AgreementView'];
export type AgreementKind = Agreement['kind'];
export type Duty = Schemas['DutyView'];
export type NearTask = Schemas['NearTaskView'];
export type PapersLine = Schemas['CertifiableView'];
export type Papers = Schemas['PapersView'];
export type Skill = Schemas['SeenPaperView']['skill'];
export type NoShow = Schemas['NoShowView'];
export type Volunteer = Schemas['VolunteerView'];

type Key = string;

export const readTask = (id: string) => api.get('/api/v1/tasks/{id}', { path: { id } });
export const readPeople = (id: string) => api.get('/api/v1/tasks/{id}/people', { path: { id } });
export const readAssignable = (id: string, roleId: string) =>
  api.get('/api/v1/tasks/{id}/assignable', { path: { id }, query: { roleId } });

export const assign = (idempotencyKey: Key, id: string, roleId: string, personId: string) =>
  api.post('/api/v1/tasks/{id}/assign', { path: { id }, body: { roleId, personId }, idempotencyKey });

export const sayAbsent = (idempotencyKey: Key, id: string, absent: boolean) =>
  api.post('/api/v1/signups/{id}/no-show', { path: { id }, body: { absent }, idempotencyKey });

/** What she signed up for, and what is near, as somebody sees it for whom I act. */
export const readDutiesOf = (forId: string) => api.get('/api/v1/volunteer/duties', { query: { forId } });
export const readTasksFor = (forId: string) => api.get('/api/v1/tasks/near', { query: { forId } });

/** Her answer to a place that was kept for her, given by me. */
export const answerFor = (idempotencyKey: Key, id: string, forId: string, comes: boolean) => {
  const call = { path: { id }, query: { forId }, idempotencyKey };
  return comes
    ? api.post('/api/v1/tasks/{id}/confirm-place', call)
    : api.post('/api/v1/tasks/{id}/cancel-signup', call);
};

export type PaperFilter = 'ending' | 'unseen' | 'all';
export const readPapers = (filter: PaperFilter, q: string) =>
  api.get('/api/v1/volunteers', { query: { filter, ...(q ? { q } : {}) } });

/** Opens one volunteer's papers: she can read that I did. */
export const lookAtPapers = (idempotencyKey: Key, personId: string) =>
  api.post('/api/v1/volunteers/{personId}/papers', { path: { personId }, idempotencyKey });

export const certify = (idempotencyKey: Key, personId: string, skill: Skill, until: string | null) =>
  api.put('/api/v1/volunteers/{personId}/certificate', {
    path: { personId },
    body: { skill, until },
    idempotencyKey,
  });

export const insure = (idempotencyKey: Key, personId: string, until: string | null) =>
  api.put('/api/v1/volunteers/{personId}/insurance', { path: { personId }, body: { until }, idempotencyKey });

export const readMe = () => api.get('/api/v1/volunteer/me');
export const readAgreements = () => api.get('/api/v1/me/agreements');
export const readNoShows = () => api.get('/api/v1/no-shows/mine');

export const pause = (idempotencyKey: Key, until: string | null) =>
  api.put('/api/v1/volunteer/me/pause', { body: { until }, idempotencyKey });

export const makeCode = (idempotencyKey: Key, kind: AgreementKind) =>
  api.post('/api/v1/me/agreements/code', { body: { kind }, idempotencyKey });

export const enterCode = (idempotencyKey: Key, code: string) =>
  api.post('/api/v1/me/agreements', { body: { code }, idempotencyKey });

export const endAgreement = (idempotencyKey: Key, id: string) =>
  api.post('/api/v1/me/agreements/{id}/end', { path: { id }, idempotencyKey });

export const dispute = (idempotencyKey: Key, id: string, reason: string) =>
  api.post('/api/v1/no-shows/{id}/dispute', { path: { id }, body: { reason }, idempotencyKey });

export const readDisputed = () => api.get('/api/v1/no-shows/disputed');

export const decide = (idempotencyKey: Key, id: string, stands: boolean, note: string) =>
  api.post('/api/v1/no-shows/{id}/decide', { path: { id }, body: { stands, note }, idempotencyKey });
