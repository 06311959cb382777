import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { UnitModule } from '../unit/index.js';
import { VolunteerModule } from '../volunteer/index.js';
import { AnomalyController } from './anomaly.controller.js';
import { AnomalyJob } from './anomaly.job.js';
import { AnomalyService } from './anomaly.service.js';
import { AnomalyWatch } from './anomaly.watch.js';

/** What looks odd about hours, for supervisors. */
@Module({
  imports: [IdentityModule, RegionModule, UnitModule, VolunteerModule],
  controllers: [AnomalyController],
  providers: [AnomalyService, AnomalyWatch, AnomalyJob],
  exports: [AnomalyWatch],
})
export class AnomalyModule {}
