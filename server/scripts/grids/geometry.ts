import { Delaunay } from 'd3-delaunay';
import clipping, { type MultiPolygon, type Pair, type Ring } from 'polygon-clipping';

export type { MultiPolygon, Pair, Ring };

/** Signed area of a closed or open ring, positive when counter-clockwise. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    twice += x * nextY - nextX * y;
  });
  return twice / 2;
}

function centroid(shape: MultiPolygon): Pair {
  let x = 0;
  let y = 0;
  let twice = 0;
  for (const ring of shape.flat()) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      const cross = ax * by - bx * ay;
      x += (ax + bx) * cross;
      y += (ay + by) * cross;
      twice += cross;
    });
  }
  return [x / (3 * twice), y / (3 * twice)];
}

export function isInside(shape: MultiPolygon, [x, y]: Pair): boolean {
  let inside = false;
  for (const ring of shape.flat()) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
}

/** Voronoi cells of the seeds, each clipped to the shape, in the order of the seeds. */
export function cellsWithin(shape: MultiPolygon, seeds: Pair[]): MultiPolygon[] {
  const voronoi = Delaunay.from(seeds).voronoi([-1000, -1000, 1000, 1000]);
  return seeds.map((_, i) => clipping.intersection(shape, [voronoi.cellPolygon(i) as Ring]));
}

function randomPoint(shape: MultiPolygon, random: () => number): Pair {
  const points = shape.flat(2);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  for (;;) {
    const point: Pair = [left + random() * (right - left), low + random() * (high - low)];
    if (isInside(shape, point)) return point;
  }
}

/** `count` seeds spread evenly in the shape: random points, relaxed by Lloyd's rule but not to full regularity. */
export function spreadSeeds(shape: MultiPolygon, count: number, random: () => number): Pair[] {
  let seeds = Array.from({ length: count }, () => randomPoint(shape, random));
  const rounds = count > 1 ? 8 : 0;
  for (let round = 0; round < rounds; round++) {
    seeds = cellsWithin(shape, seeds).map((cell, i) => {
      const middle = centroid(cell);
      return isInside(shape, middle) ? middle : seeds[i]!;
    });
  }
  return seeds;
}
