import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';
import { saveFile } from '@/lib/save-file';

type Schemas = components['schemas'];
export type Card = Schemas['CareCardView'];
export type Detail = Schemas['CareDetailView'];
export type Visit = Schemas['VisitView'];
export type OwnVisit = Schemas['VisitorVisitView'];
export type Door = Schemas['VisitDoorView'];
export type Standings = Schemas['StandingsView'];
export type Standing = Schemas['StandingView'];
export interface StandingFilter {
  state?: Standing['state'] | undefined;
  kind?: NonNullable<Standing['kind']> | undefined;
  community?: string | undefined;
}

export const fetchCards = () => api.get('/api/v1/care-recipients');
export const fetchVisits = () => api.get('/api/v1/visits');
export const fetchVisitors = () => api.get('/api/v1/visits/visitors');
export const fetchMine = () => api.get('/api/v1/visits/mine');

export const addCard = (idempotencyKey: string, body: Schemas['CareBody']) =>
  api.post('/api/v1/care-recipients', { body, idempotencyKey });
export const changeCard = (idempotencyKey: string, id: string, body: Schemas['CareBody']) =>
  api.put('/api/v1/care-recipients/{id}', { path: { id }, body, idempotencyKey });
export const look = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/care-recipients/{id}/look', { path: { id }, idempotencyKey });
export const endCard = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/care-recipients/{id}/end', { path: { id }, body: { reason }, idempotencyKey });
export const makePlan = (idempotencyKey: string, id: string, body: Schemas['VisitPlanBody']) =>
  api.post('/api/v1/care-recipients/{id}/plan', { path: { id }, body, idempotencyKey });
export const endPlan = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/care-recipients/{id}/plan/end', { path: { id }, idempotencyKey });
export const arrange = (idempotencyKey: string, id: string, visitorId?: string) =>
  api.post('/api/v1/visits/{id}/arrange', {
    path: { id },
    body: visitorId ? { visitorId } : {},
    idempotencyKey,
  });
export const openDoor = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/visits/{id}/open', { path: { id }, idempotencyKey });

const chosen = (filter: StandingFilter) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as {
    [K in keyof StandingFilter]?: NonNullable<StandingFilter[K]>;
  };
export const fetchStandings = (filter: StandingFilter) =>
  api.get('/api/v1/visit-standings', { query: chosen(filter) });

/** The same list as an Excel file. */
export function saveStandings(filter: StandingFilter): Promise<void> {
  const asked = Object.entries({ ...chosen(filter), format: 'xlsx' });
  const query = asked.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return saveFile(`/api/v1/visit-standings/file?${query}`, '走访情况.xlsx');
}
