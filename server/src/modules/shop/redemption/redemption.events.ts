import type { Redemption } from './redemption.entity.js';

export const REDEMPTION_FULFILLED = 'redemption.fulfilled';
export const REDEMPTION_CANCELLED = 'redemption.cancelled';
export const REDEMPTION_EXPIRED = 'redemption.expired';
export const REDEMPTION_RETURNED = 'redemption.returned';
/** The time to fetch it is nearly over. */
export const REDEMPTION_DUE = 'redemption.due';
/** It was handed out without a network, and before that or meanwhile it was cancelled or ran out. */
export const REDEMPTION_CONFLICT = 'redemption.conflict';

/** Payload of all of them; times are ISO 8601. */
export interface RedemptionFacts {
  redemptionId: string;
  personId: string;
  actorId: string | null;
  title: string;
  quantity: number;
  points: number;
  partnerName: string;
  regionCode: string;
  expiresAt: string;
}

export function redemptionEvent(
  type: string,
  redemption: Redemption,
  partner: { name: string; regionCode: string },
  actorId: string | null,
): { type: string; subjectId: string; payload: RedemptionFacts } {
  const { id: redemptionId, personId, title, quantity, points } = redemption;
  const { name: partnerName, regionCode } = partner;
  const expiresAt = redemption.expiresAt.toISOString();
  const payload = {
    redemptionId,
    personId,
    actorId,
    title,
    quantity,
    points,
    partnerName,
    regionCode,
    expiresAt,
  };
  return { type, subjectId: redemptionId, payload };
}
