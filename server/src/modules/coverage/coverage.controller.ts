import { Body, Controller, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sendTable, type TableFormat } from '../../platform/export/index.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { AbsenceService } from './absence.service.js';
import {
  AbsenceParams,
  AbsencesBody,
  OwnAbsenceBody,
  PeopleQuery,
  PlanBody,
  PlanFileQuery,
  PlanParams,
  PlansQuery,
  SpotsQuery,
} from './coverage.dto.js';
import { CoverageQueries } from './coverage.queries.js';
import { CoverageSheet } from './coverage.sheet.js';
import {
  CoveragePersonPageView,
  CoveragePlanPageView,
  CoveragePlanView,
  CoverageSpotPageView,
  OwnCoverageView,
} from './coverage.view.js';
import { PlanService } from './plan.service.js';

/** Who answers for which grid, building or household (包保). */
@ApiTags('coverage')
@Controller('api/v1/coverage')
export class CoverageController {
  constructor(
    @Inject(PlanService) private readonly service: PlanService,
    @Inject(AbsenceService) private readonly absences: AbsenceService,
    @Inject(CoverageQueries) private readonly queries: CoverageQueries,
    @Inject(CoverageSheet) private readonly sheet: CoverageSheet,
  ) {}

  @GetEndpoint('plans', {
    allow: 'coverage.manage',
    summary: 'Plans of my regions, newest first',
    returns: CoveragePlanPageView,
  })
  plans(@CurrentActor() actor: Actor, @Query() query: PlansQuery): Promise<CoveragePlanPageView> {
    return this.queries.plans(actor, query);
  }

  @PostEndpoint('plans', {
    allow: 'coverage.manage',
    summary: 'Ask for a plan; it is reckoned in the background',
    returns: CoveragePlanView,
  })
  async create(@CurrentActor() actor: Actor, @Body() body: PlanBody): Promise<CoveragePlanView> {
    return this.queries.plan(actor, await this.service.create(actor, body));
  }

  @GetEndpoint('plans/:id', { allow: 'coverage.manage', summary: 'One plan', returns: CoveragePlanView })
  plan(@CurrentActor() actor: Actor, @Param() { id }: PlanParams): Promise<CoveragePlanView> {
    return this.queries.plan(actor, id);
  }

  @PostEndpoint('plans/:id/apply', {
    allow: 'coverage.manage',
    summary: 'Put it in force; the one before it ends',
    returns: CoveragePlanView,
  })
  async apply(@CurrentActor() actor: Actor, @Param() { id }: PlanParams): Promise<CoveragePlanView> {
    await this.service.apply(actor, id);
    return this.queries.plan(actor, id);
  }

  @PostEndpoint('plans/:id/end', {
    allow: 'coverage.manage',
    summary: 'End it, or call it off',
    returns: CoveragePlanView,
  })
  async end(@CurrentActor() actor: Actor, @Param() { id }: PlanParams): Promise<CoveragePlanView> {
    await this.service.end(actor, id);
    return this.queries.plan(actor, id);
  }

  @GetEndpoint('plans/:id/spots', {
    allow: 'coverage.manage',
    summary: 'Its places with their people',
    returns: CoverageSpotPageView,
  })
  spots(
    @CurrentActor() actor: Actor,
    @Param() { id }: PlanParams,
    @Query() query: SpotsQuery,
  ): Promise<CoverageSpotPageView> {
    return this.queries.spots(actor, id, query);
  }

  @GetEndpoint('plans/:id/people', {
    allow: 'coverage.manage',
    summary: 'Its people with their places',
    returns: CoveragePersonPageView,
  })
  people(
    @CurrentActor() actor: Actor,
    @Param() { id }: PlanParams,
    @Query() query: PeopleQuery,
  ): Promise<CoveragePersonPageView> {
    return this.queries.people(actor, id, query);
  }

  @GetEndpoint('plans/:id/file', { allow: 'coverage.manage', summary: 'All of it as Excel or CSV' })
  async file(
    @CurrentActor() actor: Actor,
    @Param() { id }: PlanParams,
    @Query() query: PlanFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const format = (query.format ?? 'xlsx') as TableFormat;
    const { name, table } = await this.sheet.of(actor, id, format);
    await sendTable(reply, { name, format }, table);
  }

  @PostEndpoint('plans/:id/absences', {
    allow: 'coverage.manage',
    summary: 'These people cannot; what they had is covered again',
    returns: CoveragePlanView,
  })
  async absent(
    @CurrentActor() actor: Actor,
    @Param() { id }: PlanParams,
    @Body() { personIds, reason }: AbsencesBody,
  ): Promise<CoveragePlanView> {
    await this.absences.report(actor, id, personIds, reason);
    return this.queries.plan(actor, id);
  }

  @DeleteEndpoint('plans/:id/absences/:personId', {
    allow: 'coverage.manage',
    summary: 'She is back',
    returns: CoveragePlanView,
  })
  async back(
    @CurrentActor() actor: Actor,
    @Param() { id, personId }: AbsenceParams,
  ): Promise<CoveragePlanView> {
    await this.absences.takeBack(actor, id, personId);
    return this.queries.plan(actor, id);
  }

  @GetEndpoint('mine', {
    allow: 'signed-in',
    summary: 'What I answer for',
    returns: OwnCoverageView,
    many: true,
  })
  mine(@CurrentActor() actor: Actor): Promise<OwnCoverageView[]> {
    return this.queries.mine(actor);
  }

  @PostEndpoint('mine/:id/absence', {
    allow: 'signed-in',
    summary: 'I cannot at present',
    returns: OwnCoverageView,
    many: true,
  })
  async cannot(
    @CurrentActor() actor: Actor,
    @Param() { id }: PlanParams,
    @Body() { reason }: OwnAbsenceBody,
  ): Promise<OwnCoverageView[]> {
    await this.absences.reportOwn(actor, id, reason);
    return this.queries.mine(actor);
  }
}
