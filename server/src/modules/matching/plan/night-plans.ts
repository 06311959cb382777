import { Injectable } from '@nestjs/common';
import { cityInstant, cityTime } from '@linli/shared';
import { In, LessThan, MoreThanOrEqual } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/index.js';
import { VolunteerFactsReader } from '../../volunteer/index.js';
import { Plan, PlanPlace } from './plan.entity.js';
import { PlanRunner } from './plan.runner.js';
import { PlanService } from './plan.service.js';
import { AHEAD_MS } from './snapshot.service.js';

/** Between these hours (city time), so that the plan is there when the first organiser comes. */
const FROM_HOUR = 2;
const TO_HOUR = 5;
const DISTRICT_LENGTH = 6;
/** A plan says who lives how far from where: it is kept no longer than somebody may ask about it. */
const KEEP_MS = 30 * 86_400_000;

/** Plans that come by themselves, and go. */
@Injectable()
export class NightPlans {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanService,
    private readonly runner: PlanRunner,
    private readonly facts: VolunteerFactsReader,
    private readonly clock: Clock,
  ) {}

  /** One plan a night for each district that has something open; old ones go. */
  async atNight(): Promise<void> {
    await this.plans.buryDead();
    const now = this.clock.now();
    const { hour } = cityTime(now);
    if (hour < FROM_HOUR || hour >= TO_HOUR) return;
    await this.purge(new Date(now.getTime() - KEEP_MS));
    for (const regionCode of await this.districts(now)) await this.forToday(regionCode);
  }

  /** The plan of a region, unless there has been one today; returns when it is there. */
  async forToday(regionCode: string): Promise<void> {
    const { year, month, day } = cityTime(this.clock.now());
    const today = MoreThanOrEqual(cityInstant(year, month, day));
    if (await this.database.read.existsBy(Plan, { regionCode, startedAt: today })) return;
    await this.plans.start(regionCode, null);
    await this.runner.idle();
  }

  private async districts(now: Date): Promise<Set<string>> {
    const ids = await this.facts.openBetween(now, new Date(now.getTime() + AHEAD_MS));
    const tasks = await this.facts.tasks(ids);
    return new Set(tasks.map(({ task }) => task.communityCode.slice(0, DISTRICT_LENGTH)));
  }

  private async purge(before: Date): Promise<void> {
    const old = await this.database.read.find(Plan, {
      where: { startedAt: LessThan(before) },
      select: { id: true },
      take: 100,
    });
    if (old.length === 0) return;
    const planId = In(old.map(({ id }) => id));
    await this.database.transaction(async (tx) => {
      await tx.delete(PlanPlace, { planId });
      await tx.delete(Plan, { id: planId });
    });
  }
}
