import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { ActivityRule } from './activity.entity.js';
import type { ActivityRuleView } from './activity.view.js';

/** Digits of a street's and of a district's code. */
const STREET = 9;
const DISTRICT = 6;

/** Which streets (or the whole district) look at activities before they are published. */
@Injectable()
export class ReviewRules {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
  ) {}

  async isReviewed(regionCode: string, from: EntityManager = this.db.read): Promise<boolean> {
    const above = [regionCode.slice(0, STREET), regionCode.slice(0, DISTRICT)];
    return from.existsBy(ActivityRule, { regionCode: In(above), review: true });
  }

  /** The rule of the reviewer's own street. */
  async mine(actor: Actor): Promise<ActivityRuleView> {
    const regionCode = streetOf(actor);
    const names = await this.regions.names([regionCode]);
    return {
      regionCode,
      regionName: names.get(regionCode) ?? '',
      review: await this.isReviewed(regionCode),
    };
  }

  /** Changes it for what is written from now on; what is published stays so. */
  async change(actor: Actor, review: boolean): Promise<ActivityRuleView> {
    const regionCode = streetOf(actor);
    const row = { regionCode, review, changedBy: actor.personId, changedAt: this.clock.now() };
    await this.db.transaction((tx) => tx.upsert(ActivityRule, row, ['regionCode']));
    return this.mine(actor);
  }
}

const streetOf = (actor: Actor): string =>
  (actor.hats('activity.review')[0]?.regionCode ?? '').slice(0, STREET);
