import { metresBetween, OPEN_REQUEST_STATUSES } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { queryRows, selectRows } from '../../platform/database/index.js';
import { ServiceRequest } from './request.entity.js';

const DEFAULT_RADIUS_M = 250;
const MOST = 20;
const MOST_PINS = 300;
/** The first look is at this distance; each further one at thrice of it, until enough was found. */
const FIRST_RADIUS_M = 200;
/** More candidates than anybody could mean; keeps one look small in the busiest square. */
const MOST_CANDIDATES = 1000;
const METRES_PER_DEGREE = 111_320;
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

/** Looks further and further out until `most` were found or the radius is reached: where much is open, it stays near. */
async function nearest(read: EntityManager, around: Around, most: number): Promise<Pin[]> {
  const reach = around.radius ?? DEFAULT_RADIUS_M;
  for (let radius = Math.min(FIRST_RADIUS_M, reach); ; radius = Math.min(radius * 3, reach)) {
    const pins = await within(read, around, radius);
    if (pins.length >= most || radius === reach) return pins.slice(0, most);
  }
}

async function within(read: EntityManager, { lat, lng, tile }: Around, radius: number): Promise<Pin[]> {
  const north = radius / METRES_PER_DEGREE;
  const east = north / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  const rows = await queryRows<Omit<Pin, 'distance'>>(
    read,
    `SELECT id, title, tile, lat, lng FROM service_request
     WHERE visibility = 'PUBLIC' AND status IN (${OPEN.map(() => '?').join(', ')})
     AND lat BETWEEN ? AND ? AND lng BETWEEN ? AND ? ${tile ? 'AND tile = ?' : ''} LIMIT ${MOST_CANDIDATES}`,
    [...OPEN, lat - north, lat + north, lng - east, lng + east, ...(tile ? [tile] : [])],
  );
  return rows
    .map((row) => ({ ...row, distance: metresBetween({ lat, lng }, row) }))
    .filter(({ distance }) => distance <= radius)
    .sort((a, b) => a.distance - b.distance || a.id.localeCompare(b.id));
}
