import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { UnitModule } from '../unit/index.js';
import { VolunteerModule } from '../volunteer/index.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarQueries } from './calendar.queries.js';
import { CalendarScopes } from './calendar.scope.js';

/** What takes place when: tasks by month and day. */
@Module({
  imports: [IdentityModule, RegionModule, UnitModule, VolunteerModule],
  controllers: [CalendarController],
  providers: [CalendarQueries, CalendarScopes],
})
export class CalendarModule {}
