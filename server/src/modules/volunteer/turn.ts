import { askingTime } from './quiet-hours.js';

const HOUR_MS = 3_600_000;
const ANSWER_MS = 2 * HOUR_MS;
/** So near the start nobody is asked any more: who waited until now comes. */
const AT_ONCE_MS = HOUR_MS;

/**
 * Until when somebody who moved up from the waiting line has to say that she comes: two hours, or half of what is left
 * before the start; at night the time begins in the morning. Null in the last hour: then she is simply in.
 */
export function answerTime(now: Date, startAt: Date): Date | null {
  if (startAt.getTime() - now.getTime() <= AT_ONCE_MS) return null;
  const morning = askingTime(now, false);
  const from = startAt.getTime() - morning.getTime() > AT_ONCE_MS ? morning : now;
  const left = startAt.getTime() - from.getTime();
  return new Date(from.getTime() + Math.min(ANSWER_MS, left / 2));
}
