import type { Composers } from './draft.js';

/** What a message about an invitation needs of the event. */
interface OfferFacts {
  offerId: string;
  title: string;
  personId: string;
  reason: string;
}

export const OFFER_MESSAGES: Composers<OfferFacts> = {
  'offer.sent': ({ payload: p }) => [
    {
      to: { people: [p.personId] },
      kind: 'OFFER',
      title: p.title,
      text: p.reason,
      subject: 'OFFER',
      subjectId: p.offerId,
    },
  ],
};

/** After these nobody waits for an answer: the message counts as seen. */
export const OFFER_CLOSED = ['offer.answered', 'offer.expired', 'offer.withdrawn'] as const;
