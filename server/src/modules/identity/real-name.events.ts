import type { NewEvent } from '../../platform/events/index.js';

type RealNameEventType = 'real-name.asked' | 'real-name.confirmed' | 'real-name.refused';

/** Of a check of name and ID card: neither is in it. */
export interface RealNameEventPayload {
  personId: string;
  communityCode: string;
  actorId: string;
  reason: string | null;
}

export const realNameEvent = (
  type: RealNameEventType,
  { id, personId, communityCode }: { id: string; personId: string; communityCode: string },
  actorId: string,
  reason: string | null = null,
): NewEvent => ({
  type,
  subjectId: id,
  payload: { personId, communityCode, actorId, reason } satisfies RealNameEventPayload,
});
