import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '../../platform/http/index.js';
import { PersonService } from '../identity/index.js';
import { UnitService } from '../unit/index.js';

/** A unit by its name. */
export interface Named {
  id: string;
  name: string;
}

/** The committee of the community a person lives in, and the teams there. */
@Injectable()
export class Committees {
  constructor(
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** Null while she has not said where she lives, or nobody is there yet. */
  async find(personId: string): Promise<Named | null> {
    const { homeCommunityCode: regionCode } = await this.people.standing(personId);
    if (!regionCode) return null;
    const [committee] = await this.units.list({ regionCode, kind: 'COMMUNITY_COMMITTEE' });
    return committee ?? null;
  }

  /** Throws `giving.no_committee`. */
  async of(personId: string): Promise<Named> {
    const committee = await this.find(personId);
    if (!committee) throw new AppError('giving.no_committee');
    return committee;
  }

  async teams(personId: string): Promise<Named[]> {
    const { homeCommunityCode: regionCode } = await this.people.standing(personId);
    return regionCode ? this.units.list({ regionCode, kind: 'VOLUNTEER_TEAM' }) : [];
  }
}
