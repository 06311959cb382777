/** Metres of a degree of latitude; of longitude this times the cosine of the latitude. One number, so that boxes, squares and distances agree. */
export const METRES_PER_DEGREE = 111_320;

/** A point in degrees, GCJ-02. */
export interface Point {
  lat: number;
  lng: number;
}

/** Metres between two points; flat, which is exact enough within a city. */
export function metresBetween(a: Point, b: Point): number {
  const north = (a.lat - b.lat) * METRES_PER_DEGREE;
  const east = (a.lng - b.lng) * METRES_PER_DEGREE * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(north, east);
}
