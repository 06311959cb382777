import { Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PageQuery } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { PointsService } from './points.service.js';
import { PointsAccountView, PointsEntriesView } from './points.view.js';

@ApiTags('points')
@Controller('api/v1/points')
export class PointsController {
  constructor(@Inject(PointsService) private readonly points: PointsService) {}

  @GetEndpoint('account', {
    allow: 'signed-in',
    summary: 'My balance and what expires next',
    returns: PointsAccountView,
  })
  account(@CurrentActor() actor: Actor): Promise<PointsAccountView> {
    return this.points.account(actor);
  }

  @GetEndpoint('entries', {
    allow: 'signed-in',
    summary: 'Every entry with its source, newest first',
    returns: PointsEntriesView,
  })
  entries(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<PointsEntriesView> {
    return this.points.entries(actor, query);
  }
}
