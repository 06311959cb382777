import type { Actor } from '../identity/index.js';
import type { Venue } from './venue.entity.js';

/** Looks after the venues of this region. */
export const looksAfter = (actor: Actor, { regionCode }: Pick<Venue, 'regionCode'>): boolean =>
  actor.covers('activity.manage', regionCode);
