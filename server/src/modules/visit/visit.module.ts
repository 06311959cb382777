import { Module } from '@nestjs/common';
import { FileModule } from '../file/index.js';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { RequestModule } from '../request/index.js';
import { UnitModule } from '../unit/index.js';
import { VolunteerModule } from '../volunteer/index.js';
import { VisitArranger } from './arranger.js';
import { CareController } from './care.controller.js';
import { CareDetail } from './care.detail.js';
import { CareLooks } from './care.looks.js';
import { CareRecipients } from './care.recipients.js';
import { CareService } from './care.service.js';
import { PlanService } from './plan.service.js';
import { VisitChronicle } from './visit.chronicle.js';
import { VisitController } from './visit.controller.js';
import { VisitJob } from './visit.job.js';
import { StandingController } from './standing/standing.controller.js';
import { StandingQueries } from './standing/standing.queries.js';
import { StandingSheet } from './standing/standing.sheet.js';
import { CareSeal } from './visit.log.js';
import { VisitQueries } from './visit.queries.js';
import { VisitService } from './visit.service.js';
import { VisitorService } from './visitor.service.js';

/** Visits to neighbours in need (走访慰问). */
@Module({
  imports: [IdentityModule, RegionModule, UnitModule, FileModule, RequestModule, VolunteerModule],
  controllers: [CareController, VisitController, StandingController],
  providers: [
    CareRecipients,
    CareSeal,
    CareLooks,
    CareService,
    CareDetail,
    PlanService,
    VisitArranger,
    VisitService,
    VisitorService,
    VisitQueries,
    StandingQueries,
    StandingSheet,
    VisitJob,
    VisitChronicle,
  ],
  exports: [CareRecipients, CareService, PlanService, VisitService, VisitQueries, VisitChronicle],
})
export class VisitModule {}
