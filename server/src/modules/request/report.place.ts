import { Inject, Injectable } from '@nestjs/common';
import { wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import type { PlaceBody } from './request.dto.js';
import type { ServiceRequest } from './request.entity.js';
import { RequestPeople } from './request.people.js';

export type Place = Pick<ServiceRequest, 'address' | 'lat' | 'lng' | 'gridCode' | 'communityCode'>;

/** Finds out which community a place belongs to. */
@Injectable()
export class ReportPlace {
  constructor(
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(RequestPeople) private readonly people: RequestPeople,
  ) {}

  /** A point decides; without one the named community, and without that where the reporter lives. */
  async resolve(actor: Actor, { address, lat, lng, communityCode }: PlaceBody): Promise<Place> {
    if (lat !== undefined && lng !== undefined) {
      const region = await this.regions.resolve(lat, lng);
      return { address, lat, lng, gridCode: region.gridCode, communityCode: region.communityCode };
    }
    if (lat !== undefined || lng !== undefined) throw wrongField('place', '位置要同时有经度和纬度');
    const nowhere = { address, lat: null, lng: null, gridCode: null };
    if (communityCode) {
      const names = await this.regions.names([communityCode]);
      if (!names.has(communityCode)) throw wrongField('place.communityCode', '没有这个社区');
      return { ...nowhere, communityCode };
    }
    const home = await this.people.homeCommunity(actor.personId);
    if (!home) throw wrongField('place.communityCode', '请选一下是哪个社区');
    return { ...nowhere, communityCode: home };
  }
}
