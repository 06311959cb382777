import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { addFactsOf } from '../modules/indicator/index.js';
import { RegionService } from '../modules/region/index.js';
import { ChronicleService } from '../modules/request/index.js';
import type { DemoPart } from './demo-part.js';
import { PAST_STREETS } from './past.data.js';
import { type PastPlace, pastStory } from './past.story.js';
import { requestIds } from './requests.part.js';

/** Twelve weeks of handled matters all over the district, so that the figures have something to say. Invented. */
@Injectable()
export class PastPart implements DemoPart {
  readonly name = 'past';

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(ChronicleService) private readonly chronicles: ChronicleService,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    const stories = await this.stories();
    const present = await this.chronicles.present(
      tx,
      stories.map(({ id }) => id),
    );
    await this.chronicles.enterAll(
      tx,
      stories.filter(({ id }) => !present.has(id)),
    );
    // Only the demo's own: a city that tries it on a million imported requests need not wait for theirs.
    await addFactsOf(tx, [...requestIds(this.clock.now()), ...stories.map(({ id }) => id)]);
  }

  private async stories() {
    const now = this.clock.now();
    const all = [];
    for (const { code, matters, quality } of PAST_STREETS) {
      const places = await this.placesOf(code);
      for (let n = 0; n < matters; n++) {
        all.push(pastStory(all.length, places[n % places.length]!, quality, now));
      }
    }
    return all.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  }

  /** Some communities of a street, with their middles. */
  private async placesOf(street: string): Promise<PastPlace[]> {
    const communities = (await this.regions.children(street)).slice(-6);
    const places: PastPlace[] = [];
    for (const { code, name } of communities) {
      const centre = await this.regions.centre(code);
      if (centre) places.push({ code, name, street, ...centre });
    }
    return places;
  }
}
