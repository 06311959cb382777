import { Module } from '@nestjs/common';
import { FileModule } from '../file/index.js';
import { IdentityModule } from '../identity/index.js';
import { PatrolModule } from '../patrol/index.js';
import { RequestModule } from '../request/index.js';
import { UnitModule } from '../unit/index.js';
import { FilingExclusions } from './exclusions.js';
import { ExpiryJob } from './expiry.job.js';
import { FilingController } from './filing.controller.js';
import { FilingQueries } from './filing.queries.js';
import { FilingService } from './filing.service.js';
import { SpotListener } from './spot.listener.js';

@Module({
  imports: [IdentityModule, UnitModule, FileModule, RequestModule, PatrolModule],
  controllers: [FilingController],
  providers: [FilingQueries, FilingService, FilingExclusions, ExpiryJob, SpotListener],
  exports: [FilingExclusions],
})
export class FilingModule {}
