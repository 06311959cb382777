import type { components } from '@linli/shared';
import { api, urlOf } from '@/lib/api-client';
import { saveFile } from '@/lib/save-file';

type Schemas = components['schemas'];
export type Sheet = Schemas['SheetView'];
export type SheetRow = Schemas['SheetRowView'];
export type TrendPoint = Schemas['TrendPointView'];
export type Case = Schemas['CaseView'];
export type Rows = Schemas['SheetRows'];
export type Kind = Schemas['PeriodKind'];
export type Measure = Schemas['Measure'];
export type Basis = Schemas['Basis'];
export type Step = Schemas['TrendStep'];
export type IndicatorKey = Schemas['Indicator'];
export type ScoreRule = Schemas['ScoreRuleView'];
export type Weights = Schemas['WeightsView'];

/** Which requests are looked at. */
export interface Span {
  from: string;
  to: string;
  region?: string;
  unitId?: string;
  tile?: string;
}

export const fetchSheet = (span: Span, by: Rows, kind: Kind) =>
  api.get('/api/v1/indicators/sheet', { query: { ...span, by, kind } });

export const fetchTrend = (span: Span, indicator: IndicatorKey, step: Step) =>
  api.get('/api/v1/indicators/trend', { query: { ...span, indicator, step } });

export const fetchWatch = (span: Span) => api.get('/api/v1/indicators/watch', { query: { ...span } });

export const fetchCases = (span: Span, measure: Measure, basis: Basis, cursor?: string) =>
  api.get('/api/v1/indicators/cases', { query: { ...span, measure, basis, ...(cursor ? { cursor } : {}) } });

/** Every version of the weights, latest first. */
export const fetchRules = () => api.get('/api/v1/indicators/rules');
export const addRule = (idempotencyKey: string, body: Schemas['ScoreRuleBody']) =>
  api.post('/api/v1/indicators/rules', { body, idempotencyKey });

export const fetchAreas = (code: string) => api.get('/api/v1/regions/{code}/areas', { path: { code } });

/** The workbook of what is on screen, kept on this device. */
export const saveWorkbook = (span: Span, by: Rows, kind: Kind, name: string) =>
  saveFile(urlOf('/api/v1/indicators/export', {}, { ...span, by, kind }), name);
