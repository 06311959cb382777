import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.js';
import { RegionModule } from '../region/index.js';
import { UnitModule } from '../unit/index.js';
import { LearningJob } from './learning.job.js';
import { SuggestionController } from './suggestion.controller.js';
import { SuggestionQueries } from './suggestion.queries.js';
import { SuggestionService } from './suggestion.service.js';

@Module({
  imports: [CatalogueModule, RegionModule, UnitModule],
  controllers: [SuggestionController],
  providers: [SuggestionService, SuggestionQueries, LearningJob],
  exports: [SuggestionService, LearningJob],
})
export class SuggestionModule {}
