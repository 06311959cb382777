import type { Pin, TaskCard } from './nearby.api';

/** Something on the map: a request in hand, or a task that needs people. */
export interface Spot {
  kind: 'request' | 'task';
  id: string;
  title: string;
  lat: number;
  lng: number;
  /** Metres. */
  distance: number;
}

export const fromPin = ({ id, title, lat, lng, distance }: Pin): Spot => ({
  kind: 'request',
  id,
  title,
  lat,
  lng,
  distance,
});

export const fromTask = ({ id, title, lat, lng, distance }: TaskCard): Spot => ({
  kind: 'task',
  id,
  title,
  lat,
  lng,
  distance: distance ?? 0,
});

/** Several that stand too close to be told apart. */
export interface Cluster {
  x: number;
  y: number;
  spots: Spot[];
}

/** Closer than a thumb is wide they become one, px. */
const TOUCHING = 44;

/** Spots as they stand on a map; the nearest of a cluster gives it its place. Outside the map nothing is drawn. */
export function clustersOf(
  spots: readonly Spot[],
  view: { width: number; height: number; x: (lng: number) => number; y: (lat: number) => number },
): Cluster[] {
  const clusters: Cluster[] = [];
  for (const spot of [...spots].sort((a, b) => a.distance - b.distance)) {
    const [x, y] = [view.x(spot.lng), view.y(spot.lat)];
    if (x < 0 || y < 0 || x > view.width || y > view.height) continue;
    const near = clusters.find((one) => Math.hypot(one.x - x, one.y - y) < TOUCHING);
    if (near) near.spots.push(spot);
    else clusters.push({ x, y, spots: [spot] });
  }
  return clusters;
}
