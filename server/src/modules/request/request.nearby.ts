import { metresBetween } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { ServiceRequest } from './request.entity.js';

const DEFAULT_RADIUS_M = 250;
const MOST = 20;
/** More candidates than anybody could mean; keeps one query small in the busiest square. */
const MOST_CANDIDATES = 500;
const METRES_PER_DEGREE = 111_320;
const OPEN = ['SUBMITTED', 'ACCEPTED', 'IN_PROGRESS', 'HANDLED'];

export interface Found {
  readonly request: ServiceRequest;
  /** Metres. */
  readonly distance: number;
}

/** Open public requests around a point, nearest first. */
export async function nearby(
  read: EntityManager,
  point: { lat: number; lng: number; radius?: number; tile?: string },
): Promise<Found[]> {
  const radius = point.radius ?? DEFAULT_RADIUS_M;
  const north = radius / METRES_PER_DEGREE;
  const east = north / Math.max(0.01, Math.cos((point.lat * Math.PI) / 180));
  const query = read
    .createQueryBuilder(ServiceRequest, 'r')
    .where('r.lat BETWEEN :south AND :north', { south: point.lat - north, north: point.lat + north })
    .andWhere('r.lng BETWEEN :west AND :east', { west: point.lng - east, east: point.lng + east })
    .andWhere('r.visibility = :public', { public: 'PUBLIC' })
    .andWhere('r.status IN (:...open)', { open: OPEN })
    .orderBy('r.id', 'DESC')
    .take(MOST_CANDIDATES);
  if (point.tile) query.andWhere('r.tile = :tile', { tile: point.tile });
  const candidates = await query.getMany();
  return candidates
    .map((request) => ({
      request,
      distance: metresBetween(point, { lat: request.lat ?? 0, lng: request.lng ?? 0 }),
    }))
    .filter(({ distance }) => distance <= radius)
    .sort((a, b) => a.distance - b.distance || a.request.id.localeCompare(b.request.id))
    .slice(0, MOST);
}
