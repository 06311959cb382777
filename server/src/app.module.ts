import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { DemoModule } from './demo/index.js';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';
import { AnomalyModule } from './modules/anomaly/index.js';
import { ActivityModule } from './modules/activity/index.js';
import { FilingModule } from './modules/filing/index.js';
import { CoverageModule } from './modules/coverage/index.js';
import { CalendarModule } from './modules/calendar/index.js';
import { CatalogueModule } from './modules/catalogue/index.js';
import { SuggestionModule } from './modules/suggestion/index.js';
import { CertificateModule } from './modules/certificate/index.js';
import { DeskModule } from './modules/desk/index.js';
import { FileModule } from './modules/file/index.js';
import { GivingModule } from './modules/giving/index.js';
import { HoursModule } from './modules/hours/index.js';
import { IdentityModule } from './modules/identity/index.js';
import { IndicatorModule } from './modules/indicator/index.js';
import { MatchingModule } from './modules/matching/index.js';
import { NotificationModule } from './modules/notification/index.js';
import { Open311Module } from './modules/open311/index.js';
import { PatrolModule } from './modules/patrol/index.js';
import { PointsModule } from './modules/points/index.js';
import { RegionModule } from './modules/region/index.js';
import { RequestModule } from './modules/request/index.js';
import { SeriesModule } from './modules/series/index.js';
import { SupervisionModule } from './modules/supervision/index.js';
import { ShopModule } from './modules/shop/index.js';
import { ReviewModule } from './modules/review/index.js';
import { RecognitionModule } from './modules/recognition/index.js';
import { TeamModule } from './modules/team/index.js';
import { UnitModule } from './modules/unit/index.js';
import { VolunteerModule } from './modules/volunteer/index.js';
import { VisitModule } from './modules/visit/index.js';
import { VenueModule } from './modules/venue/index.js';
import { WhistleModule } from './modules/whistle/index.js';
import type { Config } from './platform/config/index.js';
import { DatabaseModule } from './platform/database/index.js';
import { HealthController } from './platform/health/health.controller.js';
import { AccessGuard, IdempotencyInterceptor, ProblemFilter } from './platform/http/index.js';
import { PlatformModule } from './platform/platform.module.js';

@Module({})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(config),
        DatabaseModule.forRoot(config, entities, migrations),
        IdentityModule,
        RegionModule,
        UnitModule,
        FileModule,
        CatalogueModule,
        SuggestionModule,
        RequestModule,
        DeskModule,
        VolunteerModule,
        HoursModule,
        SeriesModule,
        CalendarModule,
        VisitModule,
        AnomalyModule,
        MatchingModule,
        TeamModule,
        RecognitionModule,
        PointsModule,
        SupervisionModule,
        WhistleModule,
        FilingModule,
        ShopModule,
        GivingModule,
        CertificateModule,
        NotificationModule,
        ReviewModule,
        IndicatorModule,
        PatrolModule,
        CoverageModule,
        VenueModule,
        ActivityModule,
        Open311Module,
        DemoModule,
      ],
      controllers: [HealthController],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
    };
  }
}
