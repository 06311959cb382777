import { Inject, Injectable } from '@nestjs/common';
import { NightPlans } from '../modules/matching/index.js';
import { DISTRICT } from './units.data.js';
import type { DemoPart } from './demo-part.js';

/** The plan of the night, by the real solver: the demo may be started at any hour. */
@Injectable()
export class PlanPart implements DemoPart {
  readonly name = 'plan';

  constructor(@Inject(NightPlans) private readonly plans: NightPlans) {}

  load(): Promise<void> {
    return Promise.resolve();
  }

  /** Reads and writes in transactions of its own. */
  afterwards(): Promise<void> {
    return this.plans.forToday(DISTRICT);
  }
}
