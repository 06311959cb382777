import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { UnitModule } from '../unit/index.js';
import { VolunteerModule } from '../volunteer/index.js';
import { HandController } from './hand.controller.js';
import { HandDecision } from './hand.decision.js';
import { HelpedFinder } from './hand.helped.js';
import { HandQueries } from './hand.queries.js';
import { HandQuotas } from './hand.quota.js';
import { HandService } from './hand.service.js';

/** Hours without a check-in behind them. */
@Module({
  imports: [IdentityModule, UnitModule, VolunteerModule],
  controllers: [HandController],
  providers: [HandService, HandDecision, HandQueries, HandQuotas, HelpedFinder],
  exports: [HandService, HandQueries],
})
export class HoursModule {}
