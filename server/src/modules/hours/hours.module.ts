import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { RuleModule } from '../rule/index.js';
import { UnitModule } from '../unit/index.js';
import { VolunteerModule } from '../volunteer/index.js';
import { HandRules } from './hand-rule.book.js';
import { HandRuleController } from './hand-rule.controller.js';
import { HandController } from './hand.controller.js';
import { HandDecision } from './hand.decision.js';
import { HelpedFinder } from './hand.helped.js';
import { HandQueries } from './hand.queries.js';
import { HandQuotas } from './hand.quota.js';
import { HandService } from './hand.service.js';

/** Hours without a check-in behind them. */
@Module({
  imports: [IdentityModule, RuleModule, UnitModule, VolunteerModule],
  controllers: [HandController, HandRuleController],
  providers: [HandRules, HandService, HandDecision, HandQueries, HandQuotas, HelpedFinder],
  exports: [HandService, HandQueries],
})
export class HoursModule {}
