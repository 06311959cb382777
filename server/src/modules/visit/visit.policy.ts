import type { Actor } from '../identity/index.js';
import { doorOpens } from './visit.times.js';
import type { Visit } from './visit.entity.js';

/** A committee sees its own neighbours only: whatever region a hat reaches, the list belongs to its unit. */
export const managedUnits = (actor: Actor): string[] =>
  actor.hats('visit.manage').map(({ unitId }) => unitId);

/** Name and door are for who goes, on the day. */
export function mayOpen(visit: Visit, now: Date): boolean {
  const { from, until } = doorOpens(visit);
  return (visit.status === 'PLANNED' || visit.status === 'STARTED') && from <= now && now <= until;
}

/** What a confirmed visitor may do now. */
export function visitorActions(visit: Visit, personId: string, now: Date): string[] {
  if (!mayOpen(visit, now)) return [];
  if (visit.status === 'PLANNED') return ['open', 'start'];
  return visit.visitorId === personId ? ['open', 'finish'] : [];
}
