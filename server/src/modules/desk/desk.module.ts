import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { RequestModule } from '../request/index.js';
import { UnitModule } from '../unit/index.js';
import { BulkService } from './bulk.service.js';
import { DeskController } from './desk.controller.js';
import { ExportReporters } from './export.reporters.js';
import { ExportRunner } from './export.runner.js';
import { ExportService } from './export.service.js';
import { SavedFilterService } from './saved-filter.service.js';

@Module({
  imports: [IdentityModule, UnitModule, RequestModule],
  controllers: [DeskController],
  providers: [SavedFilterService, BulkService, ExportService, ExportRunner, ExportReporters],
  exports: [ExportService],
})
export class DeskModule {}
