import { Inject, Injectable } from '@nestjs/common';
import {
  AbsenceService,
  CoveragePlaces,
  CoveragePlans,
  CoverageQueries,
  CoverageRunner,
} from '../modules/coverage/index.js';
import { Actor } from '../modules/identity/index.js';
import { RegionService } from '../modules/region/index.js';
import { MembershipService } from '../modules/unit/index.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { COMMUNITY } from './units.data.js';

const BUILDINGS = 12;
/** Degrees between buildings, some forty metres. */
const APART = 0.0004;
const TITLE = '台风天楼栋包保';

/** Every building of the first grid has two volunteers; one of them cannot come, so that somebody else has taken over. */
@Injectable()
export class CoveragePart implements DemoPart {
  readonly name = 'coverage';

  constructor(
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(CoveragePlaces) private readonly places: CoveragePlaces,
    @Inject(CoveragePlans) private readonly plans: CoveragePlans,
    @Inject(CoverageRunner) private readonly runner: CoverageRunner,
    @Inject(AbsenceService) private readonly absences: AbsenceService,
    @Inject(CoverageQueries) private readonly queries: CoverageQueries,
  ) {}

  load(): Promise<void> {
    return Promise.resolve();
  }

  async afterwards(): Promise<void> {
    const personId = demoId('person:zhong');
    const zhong = new Actor(personId, 'demo', await this.memberships.hatsOf(personId));
    if ((await this.queries.plans(zhong, { regionCode: COMMUNITY })).items.length > 0) return;
    await this.places.import(zhong, { kind: 'BUILDING', rows: await this.buildings() });
    const id = await this.plans.create(zhong, {
      title: TITLE,
      regionCode: COMMUNITY,
      target: 'BUILDING',
      perPlace: 2,
      cap: 2,
      volunteers: true,
    });
    await this.runner.settle();
    // Another server reckons it: then there is a plan to put in force all the same.
    if (!(await this.queries.plan(zhong, id)).can.includes('apply')) return;
    await this.plans.apply(zhong, id);
    await this.runner.settle();
    const { items } = await this.queries.people(zhong, id, { limit: 1 });
    const [away] = items;
    if (!away) return;
    await this.absences.report(zhong, id, [away.personId], '回老家了，周日才回来');
    await this.runner.settle();
  }

  private async buildings() {
    const [first] = await this.regions.children(COMMUNITY);
    const centre = first && (await this.regions.centre(first.code));
    if (!centre) return [];
    return Array.from({ length: BUILDINGS }, (_, n) => ({
      name: `厚德路 12 号 ${n + 1} 栋`,
      lat: centre.lat + (Math.floor(n / 4) - 1) * APART,
      lng: centre.lng + ((n % 4) - 1.5) * APART,
    }));
  }
}
