const HOUR_MS = 3_600_000;

/** The longest time an invitation waits, and how long before the start nobody is asked any more. */
const OFFER_MS = 24 * HOUR_MS;
const BEFORE_START_MS = 3 * HOUR_MS;

/**
 * When an invitation sent at `sentAt` ends: after a day, or 3 hours before the start. When the start is nearer than
 * that, half of the time that is left.
 */
export function offerExpiry(sentAt: Date, startAt: Date): Date {
  const [sent, start] = [sentAt.getTime(), startAt.getTime()];
  const usual = Math.min(sent + OFFER_MS, start - BEFORE_START_MS);
  return new Date(usual > sent ? usual : sent + Math.max(0, start - sent) / 2);
}
