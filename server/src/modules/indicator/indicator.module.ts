import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { RequestModule } from '../request/index.js';
import { UnitModule } from '../unit/index.js';
import { CaseQueries } from './case.queries.js';
import { CatchUpJob } from './catch-up.js';
import { FigureBook } from './figure-book.js';
import { IndicatorController } from './indicator.controller.js';
import { IndicatorListener } from './indicator.listener.js';
import { KeyNames } from './key-names.js';
import { ScoreRules } from './score-rules.js';
import { SheetService } from './sheet.service.js';

@Module({
  imports: [IdentityModule, RegionModule, UnitModule, RequestModule],
  controllers: [IndicatorController],
  providers: [IndicatorListener, CatchUpJob, KeyNames, ScoreRules, SheetService, CaseQueries, FigureBook],
})
export class IndicatorModule {}
