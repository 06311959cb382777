import type { components } from '@linli/shared';
import type { AnswerOf } from './api-types';

type Body = components['schemas']['CreateRequestBody'];

export type DraftContent = Omit<Body, 'photoIds' | 'place'> & { place: Partial<Body['place']> };

export interface DraftPhoto {
  /** Also the idempotency key of its upload. */
  id: string;
  /** Name by which platform keeps it on this phone. */
  kept: string;
  /** Given once it has reached the server. */
  fileId?: string;
}

export interface Draft {
  id: string;
  /** Idempotency key of the report: whatever happens on the way, it is made once. */
  key: string;
  updatedAt: number;
  /** writing; pending: goes out by itself when the network is back; sending; refused: see `error`. */
  state: 'writing' | 'pending' | 'sending' | 'refused';
  /** The sentence of the refusal. */
  error?: string;
  /** Sentences by field of the refusal. */
  fields?: Record<string, string>;
  content: DraftContent;
  photos: DraftPhoto[];
}

export type SentRequest = AnswerOf<'/api/v1/requests', 'post'>;

export const emptyContent = (kind: DraftContent['kind']): DraftContent => ({
  kind,
  text: '',
  place: {},
  visibility: 'PUBLIC',
  anonymous: false,
});
