import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MembershipService, type Hat } from '../unit/index.js';
import type { Audience } from './draft.js';

/** Finds out who an audience is at this moment. */
@Injectable()
export class AudienceFinder {
  constructor(private readonly memberships: MembershipService) {}

  /** Ids of the people, each once, in no particular order. */
  async people(tx: EntityManager, audience: Audience): Promise<string[]> {
    if ('people' in audience) return [...new Set(audience.people)];
    const hats: Hat[] = [];
    for (const role of audience.roles) {
      if ('regionCode' in audience) {
        if (audience.regionCode)
          hats.push(...(await this.memberships.aroundRegion(role, audience.regionCode, tx)));
      } else {
        for (const unitId of audience.unitIds)
          hats.push(...(await this.memberships.ofUnit(unitId, role, tx)));
      }
    }
    return [...new Set(hats.map(({ personId }) => personId))];
  }
}
