import { metresBetween, OPEN_REQUEST_STATUSES, METRES_PER_DEGREE } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { queryRows, selectRows } from '../../platform/database/index.js';
import { ServiceRequest } from './request.entity.js';

const DEFAULT_RADIUS_M = 250;
const MOST = 20;
const MOST_PINS = 300;
/** The first look is at this distance; how far the next one goes follows from what was found. */
const FIRST_RADIUS_M = 200;
/** Keeps one look small in the busiest square: one that finds more is cut off anywhere, and begun again nearer. */
const MOST_CANDIDATES = 1000;
/** Where a thousand lie at one place no look is exact: after so many, some of them stand for all. */
const MOST_LOOKS = 8;
const OPEN = OPEN_REQUEST_STATUSES;

interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** Around which point, how far (metres), and of which kind. */
export interface Around extends Point {
  readonly radius?: number;
  readonly tile?: string;
}

export interface Found {
  readonly request: ServiceRequest;
  /** Metres. */
  readonly distance: number;
}

/** What a map needs to draw one request. */
export interface Pin extends Point {
  readonly id: string;
  readonly title: string;
  readonly tile: string;
  /** Metres. */
  readonly distance: number;
}

/** Open public requests around a point, nearest first, at most twenty. */
export async function nearby(read: EntityManager, around: Around): Promise<Found[]> {
  const pins = await nearest(read, around, MOST);
  const ids = pins.map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await selectRows(read, ServiceRequest, `WHERE id IN (${ids.map(() => '?').join(', ')})`, ids);
  const byId = new Map(rows.map((request) => [request.id, request]));
  return pins.flatMap(({ id, distance }) => {
    const request = byId.get(id);
    return request ? [{ request, distance }] : [];
  });
}

/** The same as pins of a map, nearest first, at most 300. */
export const pinsAround = (read: EntityManager, around: Around): Promise<Pin[]> =>
  nearest(read, around, MOST_PINS);

/**
 * Looks around until `most` were found or the radius is reached: where much is open, it stays near. The next distance is
 * the one at which half as many again are to be expected when they lie as close together as those found so far.
 */
async function nearest(read: EntityManager, around: Around, most: number): Promise<Pin[]> {
  const reach = around.radius ?? DEFAULT_RADIUS_M;
  let radius = Math.min(FIRST_RADIUS_M, reach);
  let [whole, tooMuch] = [0, Infinity];
  let known: Pin[] = [];
  let beyond: Pin[] = [];
  for (let look = 0; look < MOST_LOOKS; look++) {
    const { pins, cut } = await within(read, around, radius);
    if (cut) [beyond, tooMuch] = [pins, radius];
    else [known, whole] = [pins, radius];
    if (known.length >= most || whole === reach) return known.slice(0, most);
    const wanted = Math.sqrt((1.5 * most) / Math.max(1, known.length));
    const further = whole === 0 ? Infinity : whole * Math.min(3, Math.max(1.2, wanted));
    radius = Math.min(reach, further, (whole + tooMuch) / 2);
  }
  const all = new Map([...known, ...beyond].map((pin) => [pin.id, pin]));
  return [...all.values()].sort(byDistance).slice(0, most);
}

const byDistance = (a: Pin, b: Pin): number => a.distance - b.distance || a.id.localeCompare(b.id);

/** What lies within the radius, nearest first; `cut` when there was more than one look may find. */
async function within(
  read: EntityManager,
  { lat, lng, tile }: Around,
  radius: number,
): Promise<{ pins: Pin[]; cut: boolean }> {
  const north = radius / METRES_PER_DEGREE;
  const east = north / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  const rows = await queryRows<Omit<Pin, 'distance'>>(
    read,
    `SELECT id, title, tile, lat, lng FROM service_request
     WHERE visibility = 'PUBLIC' AND status IN (${OPEN.map(() => '?').join(', ')})
     AND lat BETWEEN ? AND ? AND lng BETWEEN ? AND ? ${tile ? 'AND tile = ?' : ''} LIMIT ${MOST_CANDIDATES}`,
    [...OPEN, lat - north, lat + north, lng - east, lng + east, ...(tile ? [tile] : [])],
  );
  const pins = rows
    .map((row) => ({ ...row, distance: metresBetween({ lat, lng }, row) }))
    .filter(({ distance }) => distance <= radius)
    .sort(byDistance);
  return { pins, cut: rows.length === MOST_CANDIDATES };
}
