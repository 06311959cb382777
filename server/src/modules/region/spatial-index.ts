import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Rings } from './region.entity.js';

interface Shape {
  readonly code: string;
  readonly rings: Rings;
  readonly box: Box;
}
interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Side of a bucket in degrees, about 500 m: a bucket of the old town holds a few dozen grids at most. */
const BUCKET = 0.005;
const bucketOf = (degrees: number): number => Math.floor(degrees / BUCKET);

/** Finds the shape that contains a point: buckets, then bounding boxes, then the exact test. */
export class SpatialIndex {
  private readonly buckets = new Map<string, Shape[]>();

  constructor(shapes: Iterable<{ code: string; rings: Rings }>) {
    for (const { code, rings } of shapes) this.add({ code, rings, box: boxOf(rings) });
  }

  /** Code of the shape at the point, or null; on a common border always the same one of the two. */
  find(lat: number, lng: number): string | null {
    const found = this.buckets
      .get(`${bucketOf(lng)} ${bucketOf(lat)}`)
      ?.find(
        ({ rings, box }) =>
          lng >= box.west &&
          lng <= box.east &&
          lat >= box.south &&
          lat <= box.north &&
          booleanPointInPolygon([lng, lat], { type: 'Polygon', coordinates: rings }),
      );
    return found?.code ?? null;
  }

  private add(shape: Shape): void {
    const { west, south, east, north } = shape.box;
    for (let x = bucketOf(west); x <= bucketOf(east); x++) {
      for (let y = bucketOf(south); y <= bucketOf(north); y++) {
        const key = `${x} ${y}`;
        const bucket = this.buckets.get(key);
        if (bucket) bucket.push(shape);
        else this.buckets.set(key, [shape]);
      }
    }
  }
}

function boxOf(rings: Rings): Box {
  const points = rings[0] ?? [];
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  return {
    west: Math.min(...lngs),
    south: Math.min(...lats),
    east: Math.max(...lngs),
    north: Math.max(...lats),
  };
}
