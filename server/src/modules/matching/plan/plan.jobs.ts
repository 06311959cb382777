import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../platform/jobs/index.js';
import { NightPlans } from './night-plans.js';
import { PlanSender } from './plan.sender.js';

const NIGHT_EVERY_MS = 5 * 60_000;
const SEND_EVERY_MS = 3_000;

/** The jobs of plans: those of the night, and invitations that are due. */
@Injectable()
export class PlanJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly nights: NightPlans,
    private readonly sender: PlanSender,
  ) {}

  onModuleInit(): void {
    this.jobs.every('matching.plan', NIGHT_EVERY_MS, () => this.nights.atNight());
    this.jobs.every('matching.plan-send', SEND_EVERY_MS, (signal) => this.sender.runDue(signal));
  }
}
