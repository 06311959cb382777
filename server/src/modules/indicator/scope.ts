import type { Actor } from '../identity/index.js';

/** Whose figures somebody may read: those of regions, or only those of her own units. */
export interface Scope {
  /** Codes; each reaches everything below it. */
  readonly regions: readonly string[];
  readonly units: readonly string[];
}

/** A handling unit reads its own figures; everybody else those of her region. */
export function scopeOf(actor: Actor): Scope {
  const hats = actor.hats('indicator.read');
  return {
    regions: hats.filter(({ role }) => role !== 'HANDLER').map(({ regionCode }) => regionCode),
    units: hats.filter(({ role }) => role === 'HANDLER').map(({ unitId }) => unitId),
  };
}
