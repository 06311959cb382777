import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { CatalogueQueries } from './catalogue.queries.js';
import { CatalogueService } from './catalogue.service.js';
import { DraftService } from './draft.service.js';

@Module({
  controllers: [CatalogueController],
  providers: [CatalogueService, CatalogueQueries, DraftService],
})
export class CatalogueModule {}
