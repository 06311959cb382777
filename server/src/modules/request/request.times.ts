import { AppError } from '../../platform/http/index.js';
import { addWorkingMinutes, workingMinutesBetween } from '../../platform/working-time/index.js';

/** Working minutes each stage may take (starting values). */
export const ACCEPT_MINUTES = 2 * 60;
export const DISPATCH_MINUTES = 2 * 60;
export const TAKE_MINUTES = 4 * 60;
export const VERIFY_MINUTES = 7 * 60;
/** From this share of the time on a stage counts as near its end. */
const SOON_SHARE = 0.8;

export type Lateness = 'OK' | 'SOON' | 'LATE';

/** Times of a stage as the request keeps them. */
export interface Stage {
  stageAt: Date;
  soonAt: Date | null;
  dueAt: Date | null;
}

/** A stage that begins now and may take so many working minutes. */
export function stageOf(now: Date, minutes: number): Stage {
  return {
    stageAt: now,
    soonAt: addWorkingMinutes(now, Math.floor(minutes * SOON_SHARE)),
    dueAt: addWorkingMinutes(now, minutes),
  };
}

/** A stage that begins at `from` and ends at a given time. */
export function stageUntil(from: Date, dueAt: Date): Stage {
  const minutes = workingMinutesBetween(from, dueAt);
  return { stageAt: from, soonAt: addWorkingMinutes(from, Math.floor(minutes * SOON_SHARE)), dueAt };
}

/** Nothing is waited for any more. */
export const noStage = (now: Date): Stage => ({ stageAt: now, soonAt: null, dueAt: null });

/** Where `now` lies in a time span; past its end it is late, also by a second. */
export function lateness(from: Date, dueAt: Date, now: Date): Lateness {
  if (now > dueAt) return 'LATE';
  const { soonAt } = stageUntil(from, dueAt);
  return soonAt && now >= soonAt ? 'SOON' : 'OK';
}

/** Working minutes for handling: halved when it is urgent. A service without a deadline needs one said with the dispatch. */
export function handleMinutes(workingHours: number | null | undefined, urgent: boolean): number {
  if (!workingHours || !(workingHours > 0)) throw new AppError('request.no_deadline');
  return Math.round((workingHours * 60) / (urgent ? 2 : 1));
}

/** The deadline after an approved pause: the working time that was left when it began is left when it ends. */
export const afterPause = (dueAt: Date, pausedAt: Date, resumedAt: Date): Date =>
  dueAt <= pausedAt ? dueAt : addWorkingMinutes(resumedAt, workingMinutesBetween(pausedAt, dueAt));
