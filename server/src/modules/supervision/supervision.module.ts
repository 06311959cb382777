import { Module } from '@nestjs/common';
import { FileModule } from '../file/index.js';
import { IdentityModule } from '../identity/index.js';
import { RequestModule } from '../request/index.js';
import { UnitModule } from '../unit/index.js';
import { Answering } from './answering.js';
import { EscalationService } from './escalation.service.js';
import { RuleBook } from './rule.book.js';
import { RuleController } from './rule.controller.js';
import { RulePreview } from './rule.preview.js';
import { StageJob } from './stage.job.js';
import { StageKeeper } from './stage.keeper.js';
import { SupervisionController } from './supervision.controller.js';
import { SupervisionEngine } from './supervision.engine.js';
import { SupervisionQueries } from './supervision.queries.js';
import { SupervisionService } from './supervision.service.js';

@Module({
  imports: [IdentityModule, UnitModule, FileModule, RequestModule],
  controllers: [SupervisionController, RuleController],
  providers: [
    Answering,
    RuleBook,
    RulePreview,
    SupervisionEngine,
    SupervisionQueries,
    SupervisionService,
    EscalationService,
    StageKeeper,
    StageJob,
  ],
  exports: [StageKeeper, SupervisionEngine],
})
export class SupervisionModule {}
