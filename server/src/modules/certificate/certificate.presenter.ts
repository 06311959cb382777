import { cityTime } from '@linli/shared';
import type { ServiceCertificate } from './certificate.entity.js';
import type { CertificateFacts } from './certificate.facts.js';
import { type CertificatePaper, maskedName } from './certificate.paper.js';
import type {
  CertificateCheckView,
  CertificatePreviewView,
  CertificateView,
  IssuedCertificateView,
} from './certificate.view.js';

const sum = ({ from, to, times, minutes, lines }: CertificatePaper | CertificateFacts) => ({
  from,
  to,
  times,
  minutes,
  lines: [...lines],
});

export function presentPreview(facts: CertificateFacts): CertificatePreviewView {
  const { name, idMask, issuer, issuedOn } = facts;
  const by = { issuer: issuer.name, responsible: issuer.responsible };
  return { ...sum(facts), name, idMask, ...by, issuedOn, stars: facts.stars ?? 0 };
}

export function presentCertificate(
  { id, number, token, status, revokeReason }: ServiceCertificate,
  paper: CertificatePaper,
  checkUrl: (token: string) => string,
): CertificateView {
  const stars = paper.stars ?? 0;
  return { ...paper, ...sum(paper), stars, id, number, status, revokeReason, checkUrl: checkUrl(token) };
}

export function presentIssued(
  row: ServiceCertificate,
  { name, from, to, times, minutes }: CertificatePaper,
  revokedBy: string | null,
): IssuedCertificateView {
  const { id, number, status, revokeReason } = row;
  const issuedAt = row.issuedAt.toISOString();
  return { id, number, holder: name, from, to, times, minutes, issuedAt, status, revokeReason, revokedBy };
}

export function presentCheck(row: ServiceCertificate, paper: CertificatePaper): CertificateCheckView {
  const { idMask, issuer, issuedOn } = paper;
  return {
    ...sum(paper),
    number: row.number,
    maskedName: maskedName(paper.name),
    idMask,
    issuer,
    issuedOn,
    status: row.status,
    revokedOn: row.revokedAt && cityTime(row.revokedAt).date,
  };
}
