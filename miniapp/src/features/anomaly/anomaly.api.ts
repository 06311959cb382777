import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type Anomaly = Schemas['AnomalyView'];
export type Evidence = Schemas['AnomalyRecordView'];

export const fetchAnomalies = () => api.get('/api/v1/anomalies');
export const fetchEvidence = (id: string) => api.get('/api/v1/anomalies/{id}/records', { path: { id } });
export const decideAnomaly = (idempotencyKey: string, id: string, body: Schemas['DecideAnomalyBody']) =>
  api.post('/api/v1/anomalies/{id}/decide', { path: { id }, body, idempotencyKey });
