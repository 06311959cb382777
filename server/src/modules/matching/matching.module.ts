import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { VolunteerModule } from '../volunteer/index.js';
import { ForMeService } from './for-me.service.js';
import { MatchingController } from './matching.controller.js';
import { OfferBook } from './offer.book.js';
import { OfferService } from './offer.service.js';
import { OfferStatsReader } from './offer.stats.js';
import { PersonalInvitation } from './personal.invitation.js';
import { PoolService } from './pool.service.js';
import { PreviewService } from './preview.service.js';
import { NightPlans } from './plan/night-plans.js';
import { PlanController } from './plan/plan.controller.js';
import { PlanJobs } from './plan/plan.jobs.js';
import { PlanReader } from './plan/plan.reader.js';
import { PlanRunner } from './plan/plan.runner.js';
import { PlanSender } from './plan/plan.sender.js';
import { PlanService } from './plan/plan.service.js';
import { SnapshotService } from './plan/snapshot.service.js';
import { WhatIfService } from './plan/what-if.service.js';
import { RoundListener } from './round.listener.js';
import { RoundService } from './round.service.js';

@Module({
  imports: [IdentityModule, RegionModule, VolunteerModule],
  controllers: [MatchingController, PlanController],
  providers: [
    ForMeService,
    PreviewService,
    OfferService,
    OfferBook,
    OfferStatsReader,
    PersonalInvitation,
    PoolService,
    RoundService,
    RoundListener,
    NightPlans,
    PlanJobs,
    PlanReader,
    PlanRunner,
    PlanSender,
    PlanService,
    SnapshotService,
    WhatIfService,
  ],
  exports: [NightPlans, PersonalInvitation],
})
export class MatchingModule {}
