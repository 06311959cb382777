import type { Actor } from '../identity/index.js';
import { doorOpens } from './visit.times.js';
import type { Visit } from './visit.entity.js';

/** A committee sees its own neighbours only: whatever region a hat reaches, the list belongs to its unit. */
export const managedUnits = (actor: Actor): string[] =>
  actor.hats('visit.manage').map(({ unitId }) => unitId);

/** Whose visits she sees how they stand: without names, but for her own committee's. */
export const overseenRegions = (actor: Actor): string[] => [
  ...new Set(actor.hats('visit.oversee').map(({ regionCode }) => regionCode)),
];

/** Name and door are for who goes, on the day. */
export const mayOpen = (visit: Visit, now: Date): boolean =>
  (visit.status === 'PLANNED' || visit.status === 'STARTED') && isOpenAt(visit, now);

/** Whether it was the time of the visit; what was tapped then counts, whenever we hear of it. */
export function isOpenAt(visit: Pick<Visit, 'dueOn' | 'endAt'>, at: Date): boolean {
  const { from, until } = doorOpens(visit);
  return from <= at && at <= until;
}

/** What a confirmed visitor may do now. */
export function visitorActions(visit: Visit, personId: string, now: Date): string[] {
  if (!mayOpen(visit, now)) return [];
  if (visit.status === 'PLANNED') return ['open', 'start'];
  return visit.visitorId === personId ? ['open', 'finish'] : [];
}
