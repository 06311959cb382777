import { Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PageQuery } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { StatementService } from './statement.service.js';
import { PointsAccountView, PointsEntriesView } from './points.view.js';

@ApiTags('points')
@Controller('api/v1/points')
export class PointsController {
  constructor(@Inject(StatementService) private readonly statements: StatementService) {}

  @GetEndpoint('account', {
    allow: 'signed-in',
    summary: 'My balance and what expires next',
    returns: PointsAccountView,
  })
  account(@CurrentActor() actor: Actor): Promise<PointsAccountView> {
    return this.statements.account(actor);
  }

  @GetEndpoint('entries', {
    allow: 'signed-in',
    summary: 'Every entry with its source, newest first',
    returns: PointsEntriesView,
  })
  entries(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<PointsEntriesView> {
    return this.statements.entries(actor, query);
  }
}
