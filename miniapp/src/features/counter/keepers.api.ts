import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

export type Keeper = components['schemas']['KeeperView'];
export type Invitation = components['schemas']['InvitationView'];

export const fetchKeepers = (id: string) => api.get('/api/v1/shop/partners/{id}/keepers', { path: { id } });

export const endKeeper = (idempotencyKey: string, id: string, membershipId: string) =>
  api.post('/api/v1/shop/partners/{id}/keepers/{membershipId}/end', {
    path: { id, membershipId },
    idempotencyKey,
  });

export const inviteKeeper = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/shop/partners/{id}/keeper-invites', { path: { id }, idempotencyKey });

export const lookAtInvite = (idempotencyKey: string, code: string) =>
  api.post('/api/v1/shop/keeper-invites/look', { body: { code }, idempotencyKey });

export const acceptInvite = (idempotencyKey: string, code: string) =>
  api.post('/api/v1/shop/keeper-invites/accept', { body: { code }, idempotencyKey });
