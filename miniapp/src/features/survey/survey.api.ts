import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type ToCall = Schemas['ToCallView'];
export type Outcome = Schemas['SurveyCallOutcome'];
export type Answer = Schemas['PhoneSurveyBody'];
export type Consent = Schemas['SurveyConsent'];

export const fetchCalls = (cursor?: string) =>
  api.get('/api/v1/survey-calls', { query: { limit: 50, ...(cursor ? { cursor } : {}) } });
export const fetchContact = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/requests/{id}/phone-survey/contact', { path: { id }, idempotencyKey });
export const saveAnswer = (idempotencyKey: string, id: string, body: Answer) =>
  api.post('/api/v1/requests/{id}/phone-survey', { path: { id }, body, idempotencyKey });
export const saveMissed = (idempotencyKey: string, id: string, outcome: Outcome) =>
  api.post('/api/v1/requests/{id}/phone-survey/missed', { path: { id }, body: { outcome }, idempotencyKey });
