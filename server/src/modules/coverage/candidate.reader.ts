import { Inject, Injectable } from '@nestjs/common';
import { PersonService } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { MembershipService } from '../unit/index.js';
import { VolunteerFactsReader } from '../volunteer/index.js';
import type { CoveragePlan } from './coverage.entity.js';
import type { Spot } from './projection.js';

/** Somebody who may be given places. */
export interface Candidate extends Spot {
  readonly personId: string;
  readonly unitId: string | null;
}

type Wanted = Pick<CoveragePlan, 'regionCode' | 'roles' | 'unitIds' | 'volunteers'>;

/** How many people each way of choosing brought, to say which one is too narrow. */
export interface Candidates {
  readonly people: readonly Candidate[];
  readonly byRole: number;
  readonly byUnit: number;
  readonly asVolunteer: number;
  /** Fitting, but without any place to start from. */
  readonly nowhere: number;
}

interface Found {
  readonly unitId: string | null;
  readonly regionCode: string | null;
}

/** Who may cover an area now: by role, by unit, as a volunteer; each once, at home or where she works. */
@Injectable()
export class CandidateReader {
  constructor(
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(VolunteerFactsReader) private readonly volunteers: VolunteerFactsReader,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(RegionService) private readonly regions: RegionService,
  ) {}

  async of({ regionCode, roles, unitIds, volunteers }: Wanted): Promise<Candidates> {
    const [byRole, byUnit, registered] = await Promise.all([
      this.memberships.withRoles(roles, regionCode),
      this.memberships.ofUnits(unitIds),
      volunteers || unitIds.length > 0 ? this.volunteers.volunteers() : [],
    ]);
    const units = new Set(unitIds);
    const asVolunteer = registered.filter(
      ({ homeCommunityCode, teamUnitId }) =>
        (teamUnitId !== null && units.has(teamUnitId)) ||
        (volunteers && within(homeCommunityCode, regionCode)),
    );
    const found = new Map<string, Found>();
    const add = (personId: string, one: Found): void =>
      void (found.has(personId) || found.set(personId, one));
    for (const hat of [...byUnit, ...byRole]) add(hat.personId, hat);
    for (const { personId, teamUnitId, homeCommunityCode } of asVolunteer)
      add(personId, { unitId: teamUnitId, regionCode: homeCommunityCode });
    const homes = new Map(
      registered.flatMap(({ personId, home }) => (home ? [[personId, home] as const] : [])),
    );
    const people = await this.located(found, homes);
    return {
      people,
      byRole: byRole.length,
      byUnit: byUnit.length,
      asVolunteer: asVolunteer.length,
      nowhere: found.size - people.length,
    };
  }

  /** At home where that is known, else in the middle of the region she works in. */
  private async located(
    found: ReadonlyMap<string, Found>,
    homes: ReadonlyMap<string, Spot>,
  ): Promise<Candidate[]> {
    const others = await this.people.homes([...found.keys()].filter((personId) => !homes.has(personId)));
    const centres = await this.regions.centres(
      [...found.values()].flatMap(({ regionCode }) => regionCode ?? []),
    );
    return [...found].flatMap(([personId, { unitId, regionCode }]) => {
      const other = others.get(personId);
      const at =
        homes.get(personId) ??
        (other ? { lat: other.homeLat, lng: other.homeLng } : centres.get(regionCode ?? ''));
      return at ? [{ personId, unitId, lat: at.lat, lng: at.lng }] : [];
    });
  }
}

const within = (code: string | null, regionCode: string): boolean =>
  code !== null && (code.startsWith(regionCode) || regionCode.startsWith(code));
