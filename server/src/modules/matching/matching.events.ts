import type { OfferStatus } from '@linli/shared';

export const OFFER_SENT = 'offer.sent';
export const OFFER_ANSWERED = 'offer.answered';
export const OFFER_EXPIRED = 'offer.expired';
export const OFFER_WITHDRAWN = 'offer.withdrawn';

/** Payload of all of them; times are ISO 8601. */
export interface OfferFacts {
  offerId: string;
  taskId: string;
  shiftId: string;
  title: string;
  personId: string;
  expiresAt: string;
  /** Why she was asked, in one sentence. */
  reason: string;
  status: OfferStatus;
}
