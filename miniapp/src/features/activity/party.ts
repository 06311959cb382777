import { type Party, plus, reseat, sizeOf } from '@linli/shared';
import type { Activity, MyParty } from './activity.api';

const DAY_MS = 86_400_000;

export const seatedOf = ({ adults, children }: MyParty): Party => ({ adults, children });
export const waitingOf = ({ waitingAdults, waitingChildren }: MyParty): Party => ({
  adults: waitingAdults,
  children: waitingChildren,
});
export const offeredOf = ({ offeredAdults, offeredChildren }: MyParty): Party => ({
  adults: offeredAdults,
  children: offeredChildren,
});

const NONE: Party = { adults: 0, children: 0 };

/** Everybody of my household, with a place or waiting. */
export function allOf(mine: MyParty | null): Party {
  return mine ? plus(plus(seatedOf(mine), waitingOf(mine)), offeredOf(mine)) : NONE;
}

/** How a household would stand: who has a place, who waits, and at which place of the line. */
export interface Outlook {
  seated: Party;
  waiting: Party;
  waitPlace: number | null;
}

/** What the server would make of these numbers, as far as this phone knows. */
export function outlook({ mine, left, waitingPeople }: Activity, wanted: Party): Outlook {
  const waitingNow = mine ? waitingOf(mine) : NONE;
  const seatedNow = mine ? plus(seatedOf(mine), offeredOf(mine)) : NONE;
  const { seated, unqueued, queued } = reseat(seatedNow, waitingNow, wanted, left);
  const waiting = plus(plus(waitingNow, queued), {
    adults: -unqueued.adults,
    children: -unqueued.children,
  });
  const isStill = sizeOf(waitingNow) - sizeOf(unqueued) > 0;
  const atEnd = waitingPeople - sizeOf(unqueued) + 1;
  return {
    seated,
    waiting,
    waitPlace: sizeOf(waiting) === 0 ? null : isStill ? (mine?.waitPlace ?? null) : atEnd,
  };
}

/** Why these people cannot come, in a sentence's key; null when they can. */
export function partyProblem(
  { audience, takesChildren }: Pick<Activity, 'audience' | 'takesChildren'>,
  party: Party,
): 'alone' | 'needsChild' | null {
  if (takesChildren && party.children > 0 && party.adults === 0) return 'alone';
  return audience === 'FAMILIES' && party.adults > 0 && party.children === 0 ? 'needsChild' : null;
}

/** On the last day people are asked before a place is theirs. */
export const isLate = ({ startAt }: Pick<Activity, 'startAt'>, now = Date.now()): boolean =>
  Date.parse(startAt) - now < DAY_MS;
