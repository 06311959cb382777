import { Module } from '@nestjs/common';
import { FileModule } from '../file/index.js';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { RequestModule } from '../request/index.js';
import { VolunteerModule } from '../volunteer/index.js';
import { CoverageQueries } from './coverage.queries.js';
import { ItemFilings } from './item.filings.js';
import { ItemPlace } from './item.place.js';
import { ItemService } from './item.service.js';
import { PatrolChronicle } from './patrol.chronicle.js';
import { PatrolController } from './patrol.controller.js';
import { PatrolQueries } from './patrol.queries.js';
import { RoundService } from './round.service.js';
import { RouteController } from './route.controller.js';
import { RouteQueries } from './route.queries.js';
import { RouteService } from './route.service.js';
import { ShiftPatrols } from './shift-patrols.js';

@Module({
  imports: [IdentityModule, RegionModule, FileModule, RequestModule, VolunteerModule],
  controllers: [PatrolController, RouteController],
  providers: [
    ShiftPatrols,
    RoundService,
    ItemService,
    ItemFilings,
    ItemPlace,
    PatrolQueries,
    CoverageQueries,
    PatrolChronicle,
    RouteQueries,
    RouteService,
  ],
  exports: [PatrolChronicle, ItemFilings],
})
export class PatrolModule {}
