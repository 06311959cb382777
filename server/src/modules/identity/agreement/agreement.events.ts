import type { AgreementKind } from '@linli/shared';
import type { NewEvent } from '../../../platform/events/index.js';

/** Two people agreed on something, or one of them ended it. */
export interface AgreementEventPayload {
  kind: AgreementKind;
  personId: string;
  otherId: string;
  personName: string;
  otherName: string;
  actorId: string;
}

export const agreementEvent = (
  type: 'agreement.given' | 'agreement.ended',
  id: string,
  payload: AgreementEventPayload,
): NewEvent => ({ type, subjectId: id, payload });
