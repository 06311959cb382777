import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { UnitModule } from '../unit/index.js';
import { VolunteerModule } from '../volunteer/index.js';
import { AbsenceService } from './absence.service.js';
import { CandidateReader } from './candidate.reader.js';
import { CoverageController } from './coverage.controller.js';
import { CoverageNotices } from './coverage.notices.js';
import { CoverageQueries } from './coverage.queries.js';
import { CoverageSheet } from './coverage.sheet.js';
import { CovererNames } from './coverer.names.js';
import { PlaceController } from './place.controller.js';
import { PlaceService } from './place.service.js';
import { PlanBook } from './plan.book.js';
import { PlanRunner } from './plan.runner.js';
import { PlanService } from './plan.service.js';
import { SpotReader } from './spot.reader.js';

@Module({
  imports: [IdentityModule, RegionModule, UnitModule, VolunteerModule],
  controllers: [CoverageController, PlaceController],
  providers: [
    PlanService,
    PlanRunner,
    PlanBook,
    AbsenceService,
    CoverageNotices,
    PlaceService,
    CandidateReader,
    SpotReader,
    CoverageQueries,
    CoverageSheet,
    CovererNames,
  ],
  exports: [AbsenceService, CoverageQueries, PlaceService, PlanRunner, PlanService],
})
export class CoverageModule {}
