import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type Donation = Schemas['DonationView'];
export type Bank = Schemas['BankView'];
export type BankUse = Schemas['BankUseView'];

export const fetchOptions = () => api.get('/api/v1/giving/options');
export const fetchGiven = () => api.get('/api/v1/giving/donations/mine');
export const donate = (idempotencyKey: string, body: Schemas['DonateBody']) =>
  api.post('/api/v1/giving/donations', { body, idempotencyKey });

export const fetchBank = () => api.get('/api/v1/time-bank');
export const saveHours = (idempotencyKey: string, hours: number) =>
  api.post('/api/v1/time-bank/deposits', { body: { hours }, idempotencyKey });
export const undoSave = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/time-bank/deposits/{id}/undo', { path: { id }, idempotencyKey });
export const addFamily = (idempotencyKey: string, body: Schemas['FamilyBody']) =>
  api.post('/api/v1/time-bank/family', { body, idempotencyKey });
export const forgetFamily = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/time-bank/family/{id}/forget', { path: { id }, idempotencyKey });
export const askBank = (idempotencyKey: string, body: Schemas['BankUseBody']) =>
  api.post('/api/v1/time-bank/uses', { body, idempotencyKey });
export const withdrawUse = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/time-bank/uses/{id}/withdraw', { path: { id }, idempotencyKey });

export const fetchDonations = () => api.get('/api/v1/giving/donations');
export const fetchRecipients = () => api.get('/api/v1/giving/recipients');
export const fetchUses = () => api.get('/api/v1/time-bank/uses');
export const approveDonation = (idempotencyKey: string, id: string, recipientId?: string) =>
  api.post('/api/v1/giving/donations/{id}/approve', {
    path: { id },
    body: recipientId ? { recipientId } : {},
    idempotencyKey,
  });
export const declineDonation = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/giving/donations/{id}/decline', { path: { id }, body: { reason }, idempotencyKey });
export const thankDonation = (idempotencyKey: string, id: string, thanks: string) =>
  api.post('/api/v1/giving/donations/{id}/thank', { path: { id }, body: { thanks }, idempotencyKey });
export const addRecipient = (idempotencyKey: string, body: Schemas['RecipientBody']) =>
  api.post('/api/v1/giving/recipients', { body, idempotencyKey });
export const endRecipient = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/giving/recipients/{id}/end', { path: { id }, idempotencyKey });
export const payUse = (idempotencyKey: string, id: string, hours: number) =>
  api.post('/api/v1/time-bank/uses/{id}/pay', { path: { id }, body: { hours }, idempotencyKey });
export const declineUse = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/time-bank/uses/{id}/decline', { path: { id }, body: { reason }, idempotencyKey });
