import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type TeamLine = Schemas['TeamLineView'];
export type TeamPage = Schemas['TeamPageView'];
export type TeamDesk = Schemas['TeamDeskView'];
export type TeamMember = Schemas['TeamMemberView'];
export type TeamAsk = Schemas['TeamAskView'];
export type TeamFigures = Schemas['TeamFiguresView'];

export const fetchTeams = () => api.get('/api/v1/teams');
export const fetchTeam = (id: string) => api.get('/api/v1/teams/{id}', { path: { id } });
export const fetchMine = () => api.get('/api/v1/teams/mine');
export const fetchAsks = () => api.get('/api/v1/team-asks');
export const fetchDesk = (id: string) => api.get('/api/v1/teams/{id}/desk', { path: { id } });
export const fetchMerge = (id: string, intoId: string) =>
  api.get('/api/v1/teams/{id}/merge/{intoId}', { path: { id, intoId } });

export const askTeam = (idempotencyKey: string, id: string, words: string) =>
  api.post('/api/v1/teams/{id}/requests', { path: { id }, body: words ? { words } : {}, idempotencyKey });
export const answerAsk = (idempotencyKey: string, id: string, accept: boolean, reason?: string) =>
  api.post('/api/v1/team-asks/{id}/answer', {
    path: { id },
    body: reason ? { accept, reason } : { accept },
    idempotencyKey,
  });
export const withdrawAsk = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/team-asks/{id}/withdraw', { path: { id }, idempotencyKey });
export const leaveTeam = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/teams/{id}/leave', { path: { id }, idempotencyKey });
export const lookAtCode = (idempotencyKey: string, code: string) =>
  api.post('/api/v1/team-codes/look', { body: { code }, idempotencyKey });
export const joinByCode = (idempotencyKey: string, code: string) =>
  api.post('/api/v1/team-codes/join', { body: { code }, idempotencyKey });

export const invite = (idempotencyKey: string, id: string, personId: string) =>
  api.post('/api/v1/teams/{id}/invites', { path: { id }, body: { personId }, idempotencyKey });
export const renewCode = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/teams/{id}/code', { path: { id }, idempotencyKey });
export const removeMember = (idempotencyKey: string, id: string, personId: string, reason: string) =>
  api.post('/api/v1/teams/{id}/members/{personId}/remove', {
    path: { id, personId },
    body: { reason },
    idempotencyKey,
  });
export const appoint = (idempotencyKey: string, id: string, personId: string, office: 'LEADER' | 'DEPUTY') =>
  api.post('/api/v1/teams/{id}/officers', { path: { id }, body: { personId, office }, idempotencyKey });
export const relieve = (idempotencyKey: string, id: string, personId: string) =>
  api.post('/api/v1/teams/{id}/officers/{personId}/relieve', {
    path: { id, personId },
    body: {},
    idempotencyKey,
  });
export const sayToTeam = (idempotencyKey: string, id: string, text: string) =>
  api.post('/api/v1/teams/{id}/notices', { path: { id }, body: { text }, idempotencyKey });
export const recallNotice = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/team-notices/{id}/recall', { path: { id }, idempotencyKey });
export const describeTeam = (idempotencyKey: string, id: string, body: Schemas['DescribeTeamBody']) =>
  api.put('/api/v1/teams/{id}', { path: { id }, body, idempotencyKey });
export const foundTeam = (idempotencyKey: string, body: Schemas['FoundTeamBody']) =>
  api.post('/api/v1/teams', { body, idempotencyKey });
export const mergeTeams = (idempotencyKey: string, id: string, intoId: string) =>
  api.post('/api/v1/teams/{id}/merge/{intoId}', { path: { id, intoId }, idempotencyKey });
