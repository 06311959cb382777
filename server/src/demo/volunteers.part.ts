import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { PersonService } from '../modules/identity/index.js';
import { VolunteerProfile } from '../modules/volunteer/index.js';
import { Clock } from '../platform/clock.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { DEMO_PROFILES } from './volunteers.data.js';

@Injectable()
export class VolunteersPart implements DemoPart {
  readonly name = 'volunteers';

  constructor(
    @Inject(PersonService) private readonly persons: PersonService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    const ids = DEMO_PROFILES.map(({ personId }) => personId);
    const present = await tx.findBy(VolunteerProfile, { personId: In(ids) });
    const registered = new Set(present.map(({ personId }) => personId));
    const homes = await this.persons.homes(ids, tx);
    const now = this.clock.now();
    const missing = DEMO_PROFILES.filter(({ personId }) => !registered.has(personId));
    for (const { personId, skills, availability, maxDistance, weeklyHours, fit, team } of missing) {
      await tx.insert(VolunteerProfile, {
        id: demoId(`profile:${personId}`),
        personId,
        skills,
        availability,
        maxDistance,
        weeklyHours,
        fit,
        homeCommunityCode: null,
        homeLat: null,
        homeLng: null,
        ...homes.get(personId),
        stars: null,
        teamUnitId: team && demoId(`unit:${team}`),
        turn: 0,
        createdAt: now,
        updatedAt: now,
      });
    }
  }
}
