import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';
import { printFile, saveFile } from '@/lib/save-file';

type Schemas = components['schemas'];
export type Preview = Schemas['CertificatePreviewView'];
export type Certificate = Schemas['CertificateView'];
export type Issued = Schemas['IssuedCertificateView'];
export type Checked = Schemas['CertificateCheckView'];

/** First and last day (`YYYY-MM-DD`); without them everything up to today. */
export interface Period {
  from?: string;
  to?: string;
}

export const fetchPreview = (period: Period) => api.get('/api/v1/certificates/preview', { query: period });
export const fetchMine = () => api.get('/api/v1/certificates/mine');
export const fetchCheck = (token: string) =>
  api.get('/api/v1/certificates/check/{token}', { path: { token } });
export const fetchIssued = () => api.get('/api/v1/certificates/issued');

export const issue = (idempotencyKey: string, body: Period & { withDetails: boolean }) =>
  api.post('/api/v1/certificates', { body, idempotencyKey });
export const revoke = (idempotencyKey: string, id: string, reason: string) =>
  api.post('/api/v1/certificates/{id}/revoke', { path: { id }, body: { reason }, idempotencyKey });

const pdfOf = (id: string) => `/api/v1/certificates/${id}/pdf`;
export const savePdf = ({ id, number }: Pick<Certificate, 'id' | 'number'>) =>
  saveFile(pdfOf(id), `服务证明${number}.pdf`);
export const printPdf = ({ id, number }: Pick<Certificate, 'id' | 'number'>) =>
  printFile(pdfOf(id), `服务证明${number}.pdf`);
