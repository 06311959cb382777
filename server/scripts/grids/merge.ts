import { type MultiPolygon, type Ring, isInside, ringArea } from './geometry.js';

const key = (point: readonly [number, number]): string => point.join(',');

/**
 * Joins areas that touch along identical edges: an edge met in both directions is inner and falls away.
 * Exact, because neighbours share their rounded corners; no geometry is computed.
 */
export function mergeAreas(areas: MultiPolygon[]): MultiPolygon {
  const outgoing = new Map<string, Map<string, [number, number]>>();
  for (const ring of areas.flat(2)) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const [from, to] = [ring[i]!, ring[i + 1]!];
      if (outgoing.get(key(to))?.delete(key(from))) continue;
      const targets = outgoing.get(key(from)) ?? new Map<string, [number, number]>();
      outgoing.set(key(from), targets.set(key(to), to));
    }
  }
  const rings: Ring[] = [];
  for (const [start, targets] of outgoing) {
    while (targets.size > 0) rings.push(takeRing(outgoing, start));
  }
  return nestHoles(rings);
}

function takeRing(outgoing: Map<string, Map<string, [number, number]>>, start: string): Ring {
  const ring: Ring = [];
  let at = start;
  do {
    const targets = outgoing.get(at)!;
    const [next, point] = targets.entries().next().value!;
    targets.delete(next);
    ring.push(point);
    at = next;
  } while (at !== start);
  return [ring.at(-1)!, ...ring];
}

function nestHoles(rings: Ring[]): MultiPolygon {
  const outer = rings.filter((ring) => ringArea(ring) > 0);
  return outer.map((shell) => [
    shell,
    ...rings.filter((ring) => ringArea(ring) < 0 && isInside([[shell]], ring[0]!)),
  ]);
}
