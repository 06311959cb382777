import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { VolunteerModule } from '../volunteer/index.js';
import { SeriesChanges } from './series.changes.js';
import { SeriesController } from './series.controller.js';
import { SeriesJob } from './series.job.js';
import { SeriesReader } from './series.reader.js';
import { SeriesService } from './series.service.js';
import { TemplateController } from './template/template.controller.js';
import { TemplateService } from './template/template.service.js';

/** Tasks that come again and again: published by a rule, changed from a day on, ended; and templates of tasks. */
@Module({
  imports: [IdentityModule, VolunteerModule],
  controllers: [SeriesController, TemplateController],
  providers: [SeriesReader, SeriesService, SeriesChanges, SeriesJob, TemplateService],
  exports: [SeriesService],
})
export class SeriesModule {}
