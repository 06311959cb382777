import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { RequestModule } from '../request/index.js';
import { UnitModule } from '../unit/index.js';
import { AttendanceController } from './attendance.controller.js';
import { AttendanceService } from './attendance.service.js';
import { HoursService } from './hours.service.js';
import { OpenOffers } from './open-offers.js';
import { SignupService } from './signup.service.js';
import { TaskController } from './task.controller.js';
import { TaskQueries } from './task.queries.js';
import { TaskService } from './task.service.js';
import { VolunteerController } from './volunteer.controller.js';
import { VolunteerFactsReader } from './volunteer.facts.js';
import { VolunteerService } from './volunteer.service.js';

@Module({
  imports: [IdentityModule, RegionModule, UnitModule, RequestModule],
  controllers: [VolunteerController, TaskController, AttendanceController],
  providers: [
    VolunteerService,
    HoursService,
    TaskQueries,
    TaskService,
    SignupService,
    AttendanceService,
    VolunteerFactsReader,
    OpenOffers,
  ],
  exports: [VolunteerFactsReader, OpenOffers],
})
export class VolunteerModule {}
