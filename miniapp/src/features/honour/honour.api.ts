import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';
import { saveFile } from '@/lib/save-file';

type Schemas = components['schemas'];
export type Honour = Schemas['HonourView'];
export type StarNotice = Schemas['StarNoticeView'];
export type ThankNote = Schemas['ThankNoteView'];
export type Board = Schemas['BoardView'];
export type ServiceYear = Schemas['ServiceYearView'];
export type Objection = Schemas['ObjectionView'];
export type RecordEntryBody = Schemas['RecordEntryBody'];

export const fetchHonours = () => api.get('/api/v1/honours');
export const fetchStarRule = () => api.get('/api/v1/star-rule');
export const fetchNotices = () => api.get('/api/v1/star-notices');
export const fetchThanks = () => api.get('/api/v1/thanks');
export const fetchThankable = () => api.get('/api/v1/thankable-tasks');
export const thank = (idempotencyKey: string, id: string, text: string) =>
  api.post('/api/v1/tasks/{id}/thanks', { path: { id }, body: { text }, idempotencyKey });
export const fetchBoard = (scope: Board['scope'], span: Board['span']) =>
  api.get('/api/v1/boards', { query: { scope, span } });
export const fetchYear = (year: number) => api.get('/api/v1/honours/year', { query: { year } });
export const saveRecord = () => saveFile('/api/v1/honours/record', '我的志愿服务记录.xlsx');

export const object = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/star-notices/{id}/objections', { path: { id }, body: { reason }, idempotencyKey });
export const hideNote = (idempotencyKey: string, id: string, hidden: boolean) =>
  api.post('/api/v1/thanks/{id}/hide', { path: { id }, body: { hidden }, idempotencyKey });
export const reportNote = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/thanks/{id}/report', { path: { id }, body: { reason }, idempotencyKey });
export const chooseBoards = (idempotencyKey: string, isIn: boolean) =>
  api.put('/api/v1/boards/me', { body: { isIn }, idempotencyKey });

export const fetchObjections = () => api.get('/api/v1/star-objections');
export const fetchReported = () => api.get('/api/v1/reported-thanks');
export const fetchVolunteers = () => api.get('/api/v1/record-volunteers');
export const fetchEntries = () => api.get('/api/v1/record-entries');
export const fetchExports = () => api.get('/api/v1/record-exports');
export const decideObjection = (idempotencyKey: string, id: string, holds: boolean, answer: string) =>
  api.post('/api/v1/star-objections/{id}/decide', { path: { id }, body: { holds, answer }, idempotencyKey });
export const judgeNote = (idempotencyKey: string, id: string, keep: boolean) =>
  api.post('/api/v1/reported-thanks/{id}/judge', { path: { id }, body: { keep }, idempotencyKey });
export const renotice = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/star-notices/{id}/again', { path: { id }, idempotencyKey });
export const enterRecord = (idempotencyKey: string, body: RecordEntryBody) =>
  api.post('/api/v1/record-entries', { body, idempotencyKey });
export const withdrawRecord = (idempotencyKey: string, id: string) =>
  api.post('/api/v1/record-entries/{id}/withdraw', { path: { id }, idempotencyKey });
export const askExport = (idempotencyKey: string, reason: string) =>
  api.post('/api/v1/record-exports', { body: { reason }, idempotencyKey });
export const saveExport = (id: string) => saveFile(`/api/v1/record-exports/${id}/file`, '志愿服务记录.xlsx');
