import type { NewEvent } from '../../platform/events/index.js';
import type { ServiceCertificate } from './certificate.entity.js';

export type CertificateEventType = 'certificate.issued' | 'certificate.revoked';

/** No names: the number and whose it is. */
export interface CertificateEventPayload {
  certificateId: string;
  number: string;
  personId: string;
  unitId: string;
  actorId: string;
  reason: string | null;
}

export const certificateEvent = (
  type: CertificateEventType,
  { id, number, personId, issuerUnitId }: ServiceCertificate,
  actorId: string,
  reason: string | null = null,
): NewEvent => ({
  type,
  subjectId: id,
  payload: {
    certificateId: id,
    number,
    personId,
    unitId: issuerUnitId,
    actorId,
    reason,
  } satisfies CertificateEventPayload,
});
