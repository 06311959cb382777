import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { ChangePreviewView } from '../volunteer/index.js';
import { SeriesChanges } from './series.changes.js';
import {
  ChangeSeriesBody,
  EndSeriesBody,
  ExtendSeriesBody,
  PublishSeriesBody,
  RhythmBody,
  SeriesParams,
} from './series.dto.js';
import { SeriesReader } from './series.reader.js';
import { SeriesService } from './series.service.js';
import { SeriesCardView, SeriesDetailView, SeriesPreviewView } from './series.view.js';

@ApiTags('series')
@Controller('api/v1/series')
export class SeriesController {
  constructor(
    @Inject(SeriesService) private readonly series: SeriesService,
    @Inject(SeriesChanges) private readonly changes: SeriesChanges,
    @Inject(SeriesReader) private readonly reader: SeriesReader,
  ) {}

  @GetEndpoint('', {
    allow: 'signed-in',
    summary: 'Series of my unit or team, running ones first',
    returns: SeriesCardView,
    many: true,
  })
  list(@CurrentActor() actor: Actor): Promise<SeriesCardView[]> {
    return this.reader.mine(actor);
  }

  @PostEndpoint('preview', {
    allow: 'task.publish',
    summary: 'The dates of a rule, with the holidays among them',
    returns: SeriesPreviewView,
  })
  preview(@Body() body: RhythmBody): SeriesPreviewView {
    return this.series.preview(body);
  }

  @PostEndpoint('', {
    allow: 'task.publish',
    summary: 'Publish a task on every date of a rule',
    returns: SeriesDetailView,
  })
  async publish(@CurrentActor() actor: Actor, @Body() body: PublishSeriesBody): Promise<SeriesDetailView> {
    return this.reader.detail(actor, await this.series.publish(actor, body));
  }

  @GetEndpoint(':id', {
    allow: 'signed-in',
    summary: 'A series with its dates and who holds them',
    returns: SeriesDetailView,
  })
  detail(@CurrentActor() actor: Actor, @Param() { id }: SeriesParams): Promise<SeriesDetailView> {
    return this.reader.detail(actor, id);
  }

  @PostEndpoint(':id/change/preview', {
    allow: 'task.publish',
    summary: 'How many dates and people a change from a day on touches',
    returns: ChangePreviewView,
  })
  previewChange(
    @CurrentActor() actor: Actor,
    @Param() { id }: SeriesParams,
    @Body() body: ChangeSeriesBody,
  ): Promise<ChangePreviewView> {
    return this.changes.preview(actor, id, body);
  }

  @PostEndpoint(':id/change', {
    allow: 'task.publish',
    summary: 'Change this and all following dates; each person is told once',
    returns: SeriesDetailView,
  })
  async change(
    @CurrentActor() actor: Actor,
    @Param() { id }: SeriesParams,
    @Body() body: ChangeSeriesBody,
  ): Promise<SeriesDetailView> {
    await this.changes.change(actor, id, body);
    return this.reader.detail(actor, id);
  }

  @PostEndpoint(':id/extend', {
    allow: 'task.publish',
    summary: 'Go on until a later day',
    returns: SeriesDetailView,
  })
  async extend(
    @CurrentActor() actor: Actor,
    @Param() { id }: SeriesParams,
    @Body() body: ExtendSeriesBody,
  ): Promise<SeriesDetailView> {
    await this.series.extend(actor, id, body);
    return this.reader.detail(actor, id);
  }

  @PostEndpoint(':id/end', {
    allow: 'task.publish',
    summary: 'Call off everything from a day on; each person is told once',
    returns: SeriesDetailView,
  })
  async end(
    @CurrentActor() actor: Actor,
    @Param() { id }: SeriesParams,
    @Body() body: EndSeriesBody,
  ): Promise<SeriesDetailView> {
    await this.changes.end(actor, id, body);
    return this.reader.detail(actor, id);
  }
}
