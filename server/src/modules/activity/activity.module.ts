import { Module } from '@nestjs/common';
import { FileModule } from '../file/index.js';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { UnitModule } from '../unit/index.js';
import { VenueModule } from '../venue/index.js';
import { VolunteerModule } from '../volunteer/index.js';
import { ActivitySurroundings } from './activity.cards.js';
import { ActivityCodes } from './activity.codes.js';
import { ActivityController } from './activity.controller.js';
import { ActivityEngine } from './activity.engine.js';
import { ActivityJob } from './activity.job.js';
import { ActivityQueries } from './activity.queries.js';
import { ActivityReader } from './activity.reader.js';
import { ActivityService } from './activity.service.js';
import { ActivitySteps } from './activity.steps.js';
import { ActivityTasks } from './activity.tasks.js';
import { ArrivalService } from './arrival.service.js';
import { OrganiserController } from './organiser.controller.js';
import { ReviewRules } from './review.rules.js';
import { Seating } from './seating.js';
import { ActivitySignupService } from './signup.service.js';

/** Activities of committees: written, published, filled by families, held, summed up. */
@Module({
  imports: [IdentityModule, RegionModule, UnitModule, FileModule, VenueModule, VolunteerModule],
  controllers: [OrganiserController, ActivityController],
  providers: [
    ActivityEngine,
    Seating,
    ActivityCodes,
    ActivitySurroundings,
    ReviewRules,
    ActivityQueries,
    ActivityReader,
    ActivityService,
    ActivitySteps,
    ActivityTasks,
    ActivitySignupService,
    ArrivalService,
    ActivityJob,
  ],
  exports: [ActivitySignupService],
})
export class ActivityModule {}
