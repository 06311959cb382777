import { Injectable, type OnModuleInit } from '@nestjs/common';
import { cityInstant, cityTime } from '@linli/shared';
import { In, LessThan, MoreThanOrEqual } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/index.js';
import { Jobs } from '../../../platform/jobs/index.js';
import { VolunteerFactsReader } from '../../volunteer/index.js';
import { Plan, PlanPlace } from './plan.entity.js';
import { PlanSender } from './plan.sender.js';
import { PlanService } from './plan.service.js';
import { AHEAD_MS } from './snapshot.service.js';

/** Names of the jobs: plans of the night, and invitations that are due. */
export const NIGHT_JOB = 'matching.plan';
export const SEND_JOB = 'matching.plan-send';

const NIGHT_EVERY_MS = 5 * 60_000;
const SEND_EVERY_MS = 3_000;
/** Between these hours (city time), so that the plan is there when the first organiser comes. */
const FROM_HOUR = 2;
const TO_HOUR = 5;
const DISTRICT_LENGTH = 6;
/** A plan says who lives how far from where: it is kept no longer than somebody may ask about it. */
const KEEP_MS = 30 * 86_400_000;

/** What happens to plans by themselves. */
@Injectable()
export class PlanJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly plans: PlanService,
    private readonly sender: PlanSender,
    private readonly facts: VolunteerFactsReader,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every(NIGHT_JOB, NIGHT_EVERY_MS, () => this.atNight());
    this.jobs.every(SEND_JOB, SEND_EVERY_MS, (signal) => this.sender.runDue(signal));
  }

  /** One plan a night for each district that has something open; old ones go. */
  async atNight(): Promise<void> {
    await this.plans.buryDead();
    const now = this.clock.now();
    const { year, month, day, hour } = cityTime(now);
    if (hour < FROM_HOUR || hour >= TO_HOUR) return;
    await this.purge(new Date(now.getTime() - KEEP_MS));
    const tonight = MoreThanOrEqual(cityInstant(year, month, day));
    for (const regionCode of await this.districts(now)) {
      if (await this.database.read.existsBy(Plan, { regionCode, startedAt: tonight })) continue;
      await this.plans.start(regionCode, null);
    }
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
