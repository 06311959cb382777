const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Days in which somebody may be said not to have come, and in which she may answer. */
const SAY_DAYS = 7;
const DISPUTE_DAYS = 15;

/** From the end of the shift on: until then she may still come. */
export const mayBeSaid = ({ endAt }: { endAt: Date }, now: Date): boolean =>
  now >= endAt && now.getTime() < endAt.getTime() + SAY_DAYS * DAY_MS;

export const mayBeDisputed = ({ saidAt, status }: { saidAt: Date; status: string }, now: Date): boolean =>
  status === 'SAID' && now.getTime() < saidAt.getTime() + DISPUTE_DAYS * DAY_MS;
