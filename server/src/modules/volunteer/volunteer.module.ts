import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { RequestModule } from '../request/index.js';
import { UnitModule } from '../unit/index.js';
import { AttendanceController } from './attendance.controller.js';
import { AttendanceService } from './attendance.service.js';
import { ChangeController } from './change.controller.js';
import { ChangeService } from './change.service.js';
import { ActingFor } from './acting.js';
import { ArrivalController } from './arrival/arrival.controller.js';
import { Arrivals } from './arrival/arrivals.js';
import { CertifiedReader } from './certified/certified.reader.js';
import { CertifyController } from './certified/certify.controller.js';
import { PaperReader } from './certified/paper.reader.js';
import { CertifyService } from './certified/certify.service.js';
import { Claims } from './claims.js';
import { Completion } from './completion.js';
import { Departures } from './departures.js';
import { DutyQueries } from './duty.queries.js';
import { HandRecords } from './hand-records.js';
import { HoursKeeper } from './hours.keeper.js';
import { HoursService } from './hours.service.js';
import { Leadership } from './leadership.js';
import { NoShowController } from './no-show/no-show.controller.js';
import { NoShowService } from './no-show/no-show.service.js';
import { OpenOffers } from './open-offers.js';
import { OwnReasons } from './own-reasons.js';
import { Presence } from './presence.js';
import { PartyReader } from './party/party.reader.js';
import { ProfileReader } from './profile.reader.js';
import { Promotion } from './promotion.js';
import { ServiceTrail } from './service.trail.js';
import { ShiftCodes } from './shift-code.js';
import { ShiftJob } from './shift.job.js';
import { SignupDeskController } from './signup-desk/signup-desk.controller.js';
import { SignupDesk } from './signup-desk/signup-desk.service.js';
import { SignupService } from './signup.service.js';
import { SoloDuty } from './solo-duty.js';
import { TaskChanges } from './task.changes.js';
import { TaskChronicle } from './task.chronicle.js';
import { TaskController } from './task.controller.js';
import { TaskEntries } from './task.entries.js';
import { TaskQueries } from './task.queries.js';
import { TaskReader } from './task.reader.js';
import { TaskService } from './task.service.js';
import { ServiceTotals } from './service.totals.js';
import { StarKeeper } from './star.keeper.js';
import { TeamMembers } from './team.members.js';
import { TeamWork } from './team.work.js';
import { VolunteerController } from './volunteer.controller.js';
import { VolunteerFactsReader } from './volunteer.facts.js';
import { VolunteerHistory } from './volunteer.history.js';
import { VolunteerService } from './volunteer.service.js';

@Module({
  imports: [IdentityModule, RegionModule, UnitModule, RequestModule],
  controllers: [
    VolunteerController,
    TaskController,
    ChangeController,
    SignupDeskController,
    NoShowController,
    CertifyController,
    AttendanceController,
    ArrivalController,
  ],
  providers: [
    VolunteerFactsReader,
    VolunteerHistory,
    OpenOffers,
    OwnReasons,
    PartyReader,
    TaskReader,
    TaskChronicle,
    TaskEntries,
    TaskChanges,
    ChangeService,
    TaskQueries,
    TaskService,
    Claims,
    Promotion,
    ActingFor,
    Departures,
    SignupDesk,
    NoShowService,
    CertifiedReader,
    PaperReader,
    CertifyService,
    ProfileReader,
    SignupService,
    ShiftCodes,
    Arrivals,
    Leadership,
    HoursKeeper,
    HandRecords,
    Presence,
    SoloDuty,
    AttendanceService,
    Completion,
    HoursService,
    ShiftJob,
    DutyQueries,
    VolunteerService,
    ServiceTrail,
    TeamMembers,
    TeamWork,
    ServiceTotals,
    StarKeeper,
  ],
  exports: [
    Leadership,
    HandRecords,
    SoloDuty,
    ServiceTrail,
    TeamMembers,
    TeamWork,
    ServiceTotals,
    StarKeeper,
    VolunteerFactsReader,
    VolunteerHistory,
    OpenOffers,
    OwnReasons,
    TaskReader,
    TaskChronicle,
    TaskService,
    TaskEntries,
    TaskChanges,
    ChangeService,
    Claims,
  ],
})
export class VolunteerModule {}
