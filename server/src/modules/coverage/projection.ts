import { METRES_PER_DEGREE } from '@linli/shared';

/** A spot in degrees, GCJ-02. */
export interface Spot {
  readonly lat: number;
  readonly lng: number;
}

/**
 * Degrees → metres on a plane around `origin` (equirectangular projection): within a city the error is far below one per
 * cent, and distances need no trigonometry.
 */
export function projectorAt(origin: Spot): (spots: readonly Spot[]) => { x: Float64Array; y: Float64Array } {
  const east = METRES_PER_DEGREE * Math.cos((origin.lat * Math.PI) / 180);
  return (spots) => ({
    x: Float64Array.from(spots, ({ lng }) => (lng - origin.lng) * east),
    y: Float64Array.from(spots, ({ lat }) => (lat - origin.lat) * METRES_PER_DEGREE),
  });
}
