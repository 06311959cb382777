import { Inject, Injectable } from '@nestjs/common';
import { METRES_PER_DEGREE } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { RegionService } from '../modules/region/index.js';
import { TaskChronicle } from '../modules/volunteer/index.js';
import { Clock } from '../platform/clock.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { comingTasks, pastTasks } from './tasks.data.js';
import { COMMUNITY } from './units.data.js';

/** Tasks of tonight and the days around it. */
@Injectable()
export class TasksPart implements DemoPart {
  readonly name = 'tasks';

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(TaskChronicle) private readonly chronicle: TaskChronicle,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    const now = this.clock.now();
    const all = [...pastTasks(now), ...comingTasks(now)];
    const present = await this.chronicle.present(
      tx,
      all.map(({ id }) => id),
    );
    for (const { community, away: [east, north] = [0, 0], ...story } of all.filter(
      ({ id }) => !present.has(id),
    )) {
      const { lat, lng } = (await this.regions.centre(community))!;
      const { gridCode, communityCode } = await this.regions.resolve(lat, lng);
      const here = community === COMMUNITY;
      await this.chronicle.enter(tx, {
        ...story,
        lat: lat + north / METRES_PER_DEGREE,
        lng: lng + east / (METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180)),
        gridCode,
        communityCode,
        organiserUnitId: demoId(here ? 'unit:community' : 'unit:next-community'),
        teamUnitId: demoId(here ? 'unit:squad' : 'unit:next-squad'),
        createdBy: here ? story.createdBy : demoId('person:liao'),
      });
    }
  }
}
