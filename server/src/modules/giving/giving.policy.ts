import type { Actor } from '../identity/index.js';

/** Decides for a committee: under a hat of its own unit. */
export const decidesFor = (actor: Actor, unitId: string): boolean =>
  actor.hats('giving.decide').some((hat) => hat.unitId === unitId);

/** Nobody decides about what she gave or asked for herself. */
export const isOwn = (actor: Actor, { personId }: { personId: string }): boolean =>
  actor.personId === personId;
