import { Module } from '@nestjs/common';
import { CodeThrottle } from '../../platform/http/index.js';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { UnitModule } from '../unit/index.js';
import { VolunteerModule } from '../volunteer/index.js';
import { AskingService } from './asking.service.js';
import { TeamCodes } from './code.service.js';
import { TeamDesk } from './desk.queries.js';
import { FoundingService } from './founding.service.js';
import { LeavingService } from './leaving.service.js';
import { MergingService } from './merging.service.js';
import { NoticeReads } from './notice.reads.js';
import { NoticeService } from './notice.service.js';
import { OfficersService } from './officers.service.js';
import { TeamController } from './team.controller.js';
import { TeamDeskController } from './team-desk.controller.js';
import { TeamProfiles } from './team.profiles.js';
import { TeamQueries } from './team.queries.js';
import { TeamRoster } from './team.roster.js';

/** Volunteer teams. */
@Module({
  imports: [IdentityModule, RegionModule, UnitModule, VolunteerModule],
  controllers: [TeamController, TeamDeskController],
  providers: [
    CodeThrottle,
    NoticeReads,
    TeamRoster,
    TeamProfiles,
    AskingService,
    TeamCodes,
    LeavingService,
    OfficersService,
    MergingService,
    NoticeService,
    FoundingService,
    TeamQueries,
    TeamDesk,
  ],
  exports: [NoticeReads, TeamProfiles, TeamRoster],
})
export class TeamModule {}
