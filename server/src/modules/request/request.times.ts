import { addWorkingMinutes, hoursADay, workingMinutesBetween } from '../../platform/working-time/index.js';

/**
 * Working minutes the desk has for whatever waits for its decision. The stages a resident is promised (accept, take,
 * handle, verify) have their times in the catalogue: `deadlinesOf`.
 */
export const DISPATCH_MINUTES = 2 * 60;
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

/** Working days everybody has to find a way for a hard matter. */
const DELIBERATE_DAYS = 15;

/** The stage of a matter that was handed to everybody. */
export const deliberationFrom = (now: Date): Stage => stageOf(now, DELIBERATE_DAYS * hoursADay(now) * 60);

/** Nothing is waited for any more. */
export const noStage = (now: Date): Stage => ({ stageAt: now, soonAt: null, dueAt: null });

/** Where `now` lies in a time span; past its end it is late, also by a second. */
export function lateness(from: Date, dueAt: Date, now: Date): Lateness {
  if (now > dueAt) return 'LATE';
  const { soonAt } = stageUntil(from, dueAt);
  return soonAt && now >= soonAt ? 'SOON' : 'OK';
}

/**
 * A time of a running clock after an approved pause: the working time that was left when it began is left when it ends, and
 * what was late then is as late afterwards, not later.
 */
export const afterPause = (at: Date, pausedMinutes: number): Date => addWorkingMinutes(at, pausedMinutes);
