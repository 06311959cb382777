import type { Actor } from '../../identity/index.js';

/** Answers for a unit: its own people, and who oversees its region. */
export const answersFor = (actor: Actor, unitId: string, regionCode: string | undefined): boolean =>
  actor.hats('points.manage').some((hat) => hat.unitId === unitId) ||
  actor.covers('points.supervise', regionCode ?? null);
