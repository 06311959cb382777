import { Inject, Injectable } from '@nestjs/common';
import { PersonService } from '../identity/index.js';
import { UnitService } from '../unit/index.js';
import type { CoverageDuty } from './coverage.entity.js';
import type { CovererView } from './coverage.view.js';

type Named = Pick<CoverageDuty, 'personId' | 'unitId'>;

/** How people on duty are called: never their full names, with their unit. */
@Injectable()
export class CovererNames {
  constructor(
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  async of(duties: readonly Named[]): Promise<(duty: Named) => CovererView> {
    const [people, units] = await Promise.all([
      this.people.refs(duties.map(({ personId }) => personId)),
      this.units.byIds(duties.flatMap(({ unitId }) => unitId ?? [])),
    ]);
    return ({ personId, unitId }) => ({
      personId,
      name: people.get(personId)?.displayName ?? '',
      unitName: (unitId && units.get(unitId)?.name) ?? null,
    });
  }
}
