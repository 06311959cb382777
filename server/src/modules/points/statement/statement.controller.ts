import { Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { ClosureService } from '../closure.service.js';
import { EntriesQuery, TrailParams, YearQuery } from './statement.dto.js';
import { StatementService } from './statement.service.js';
import {
  ExpiryView,
  PointsAccountView,
  PointsEntriesView,
  TrailView,
  YearSummaryView,
} from './statement.view.js';
import { TrailService } from './trail.service.js';

@ApiTags('points')
@Controller('api/v1/points')
export class StatementController {
  constructor(
    @Inject(StatementService) private readonly statements: StatementService,
    @Inject(TrailService) private readonly trails: TrailService,
    @Inject(ClosureService) private readonly closures: ClosureService,
  ) {}

  @GetEndpoint('account', {
    allow: 'signed-in',
    summary: 'My balance, what is put aside, what waits and what expires next',
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
  entries(@CurrentActor() actor: Actor, @Query() query: EntriesQuery): Promise<PointsEntriesView> {
    return this.statements.entries(actor, query);
  }

  @GetEndpoint('expiries', {
    allow: 'signed-in',
    summary: 'What expires when, soonest first',
    returns: ExpiryView,
    many: true,
  })
  expiries(@CurrentActor() actor: Actor): Promise<ExpiryView[]> {
    return this.statements.expiries(actor);
  }

  @GetEndpoint('year', { allow: 'signed-in', summary: 'My year month by month', returns: YearSummaryView })
  year(@CurrentActor() actor: Actor, @Query() { year }: YearQuery): Promise<YearSummaryView> {
    return this.statements.year(actor, year);
  }

  @GetEndpoint('postings/:id/trail', {
    allow: 'signed-in',
    summary: 'The hours, the check-in and the person behind an entry',
    returns: TrailView,
  })
  trail(@CurrentActor() actor: Actor, @Param() { id }: TrailParams): Promise<TrailView> {
    return this.trails.ofPosting(actor, id);
  }

  @GetEndpoint('records/:id/trail', {
    allow: 'points.manage',
    summary: 'The award of a service record with everything behind it',
    returns: TrailView,
  })
  recordTrail(@CurrentActor() actor: Actor, @Param() { id }: TrailParams): Promise<TrailView> {
    return this.trails.ofRecord(actor, id);
  }

  @PostEndpoint('account/close', {
    allow: 'signed-in',
    summary: 'Give up my points: what is put aside comes back first, then everything is forfeited',
    returns: PointsAccountView,
  })
  async close(@CurrentActor() actor: Actor): Promise<PointsAccountView> {
    await this.closures.close(actor.personId);
    return this.statements.account(actor);
  }
}
