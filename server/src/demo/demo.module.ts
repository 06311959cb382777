import { Module } from '@nestjs/common';
import { ActivityModule } from '../modules/activity/index.js';
import { AnomalyModule } from '../modules/anomaly/index.js';
import { CoverageModule } from '../modules/coverage/index.js';
import { FileModule } from '../modules/file/index.js';
import { GivingModule } from '../modules/giving/index.js';
import { HoursModule } from '../modules/hours/index.js';
import { IdentityModule } from '../modules/identity/index.js';
import { MatchingModule } from '../modules/matching/index.js';
import { PatrolModule } from '../modules/patrol/index.js';
import { PointsModule } from '../modules/points/index.js';
import { RegionModule } from '../modules/region/index.js';
import { DeskModule } from '../modules/desk/index.js';
import { ReviewModule } from '../modules/review/index.js';
import { RequestModule } from '../modules/request/index.js';
import { SeriesModule } from '../modules/series/index.js';
import { SupervisionModule } from '../modules/supervision/index.js';
import { ShopModule } from '../modules/shop/index.js';
import { UnitModule } from '../modules/unit/index.js';
import { VisitModule } from '../modules/visit/index.js';
import { VenueModule } from '../modules/venue/index.js';
import { VolunteerModule } from '../modules/volunteer/index.js';
import { Config } from '../platform/config/index.js';
import { Database } from '../platform/database/index.js';
import { EventRelay } from '../platform/events/index.js';
import type { DemoPart } from './demo-part.js';
import { DemoLoader } from './demo.loader.js';
import { DEMO_PARTS } from './parts.js';

/** The demo district. Uses the modules from above; no module knows of it. */
@Module({
  imports: [
    RegionModule,
    UnitModule,
    IdentityModule,
    FileModule,
    RequestModule,
    PatrolModule,
    VolunteerModule,
    SeriesModule,
    MatchingModule,
    SupervisionModule,
    PointsModule,
    ShopModule,
    GivingModule,
    VenueModule,
    ActivityModule,
    HoursModule,
    AnomalyModule,
    VisitModule,
    CoverageModule,
    ReviewModule,
    DeskModule,
  ],
  providers: [
    ...DEMO_PARTS,
    {
      provide: DemoLoader,
      inject: [Config, Database, EventRelay, ...DEMO_PARTS],
      useFactory: (config: Config, db: Database, relay: EventRelay, ...parts: DemoPart[]) =>
        new DemoLoader(config, db, relay, parts),
    },
  ],
})
export class DemoModule {}
