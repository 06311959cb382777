import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '../../platform/http/index.js';
import { RegionService } from '../region/index.js';
import type { Place } from '../request/index.js';
import type { PatrolItemBody } from './patrol.dto.js';
import type { PatrolPlan, PatrolStop } from './patrol.entity.js';

const COMMUNITY_LENGTH = 12;

/** Where something was found: she stands there, so the route is as good as a point. */
@Injectable()
export class ItemPlace {
  constructor(@Inject(RegionService) private readonly regions: RegionService) {}

  /** Her point, else that of the stop, else the route's region. A point outside the district is a mistake of the phone. */
  async of(body: PatrolItemBody, stop: PatrolStop | null, plan: PatrolPlan): Promise<Place> {
    const address = body.address || (stop ? `${stop.address} ${stop.name}`.trim() : plan.title);
    const point =
      (await this.at(body.lat, body.lng)) ?? (await this.at(stop?.lat ?? undefined, stop?.lng ?? undefined));
    if (point) return { address, ...point };
    const { regionCode } = plan;
    const gridCode = regionCode.length > COMMUNITY_LENGTH ? regionCode : null;
    return { address, lat: null, lng: null, gridCode, communityCode: regionCode.slice(0, COMMUNITY_LENGTH) };
  }

  private async at(lat?: number, lng?: number): Promise<Omit<Place, 'address'> | null> {
    if (lat === undefined || lng === undefined) return null;
    try {
      const { gridCode, communityCode } = await this.regions.resolve(lat, lng);
      return { lat, lng, gridCode, communityCode };
    } catch (error) {
      if (error instanceof AppError && error.code === 'region.outside_district') return null;
      throw error;
    }
  }
}
