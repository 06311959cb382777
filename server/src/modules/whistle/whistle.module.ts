import { Module } from '@nestjs/common';
import { FileModule } from '../file/index.js';
import { IdentityModule } from '../identity/index.js';
import { RequestModule } from '../request/index.js';
import { UnitModule } from '../unit/index.js';
import { CallingService } from './calling.service.js';
import { JoiningService } from './joining.service.js';
import { MissedJob } from './missed.job.js';
import { WhistleController } from './whistle.controller.js';
import { WhistleQueries } from './whistle.queries.js';
import { WhistleSteps } from './whistle.steps.js';

@Module({
  imports: [IdentityModule, UnitModule, FileModule, RequestModule],
  controllers: [WhistleController],
  providers: [WhistleQueries, WhistleSteps, CallingService, JoiningService, MissedJob],
})
export class WhistleModule {}
