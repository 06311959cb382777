import { cityInstant } from '@linli/shared';
import type { Actor } from '../../identity/index.js';

const DAY_MS = 86_400_000;
/** Before that a year says little about itself. */
const LEAST_DAYS = 14;

/** Points a unit will have given by the end of the year at the pace so far; null in the first two weeks. */
export function forecastOf(spent: number, year: number, now: Date): number | null {
  const [from, to] = [cityInstant(year, 1, 1).getTime(), cityInstant(year + 1, 1, 1).getTime()];
  if (now.getTime() >= to) return spent;
  const days = (now.getTime() - from) / DAY_MS;
  return days < LEAST_DAYS ? null : Math.round((spent / days) * ((to - from) / DAY_MS));
}

/** Reads a unit's budget and asks for more: its own people, and who oversees its region. */
export const looksAfter = (actor: Actor, { id, regionCode }: { id: string; regionCode: string }): boolean =>
  actor.hats('points.manage').some(({ unitId }) => unitId === id) ||
  actor.covers('points.supervise', regionCode);
