import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint, PutEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { CareDetail } from './care.detail.js';
import { CareService } from './care.service.js';
import { PlanService } from './plan.service.js';
import { CareBody, CareParams, EndCareBody, VisitPlanBody } from './visit.dto.js';
import { VisitQueries } from './visit.queries.js';
import { CareCardView, CareDetailView } from './visit.view.js';

const LIST = { returns: CareCardView, many: true } as const;

/** Neighbours who are looked after (关爱对象). */
@ApiTags('visit')
@Controller('api/v1/care-recipients')
export class CareController {
  constructor(
    @Inject(CareService) private readonly care: CareService,
    @Inject(CareDetail) private readonly detail: CareDetail,
    @Inject(PlanService) private readonly plans: PlanService,
    @Inject(VisitQueries) private readonly queries: VisitQueries,
  ) {}

  @GetEndpoint('', { allow: 'visit.manage', summary: 'Neighbours of my committee, names masked', ...LIST })
  list(@CurrentActor() actor: Actor): Promise<CareCardView[]> {
    return this.queries.neighbours(actor);
  }

  @PostEndpoint('', { allow: 'visit.manage', summary: 'A neighbour more, with her consent', ...LIST })
  async add(@CurrentActor() actor: Actor, @Body() body: CareBody): Promise<CareCardView[]> {
    await this.care.add(actor, body);
    return this.queries.neighbours(actor);
  }

  @PutEndpoint(':id', { allow: 'visit.manage', summary: 'Correct what is known of her', ...LIST })
  async change(
    @CurrentActor() actor: Actor,
    @Param() { id }: CareParams,
    @Body() body: CareBody,
  ): Promise<CareCardView[]> {
    await this.care.change(actor, id, body);
    return this.queries.neighbours(actor);
  }

  @PostEndpoint(':id/look', {
    allow: 'visit.manage',
    summary: 'Everything known of her; the look is noted',
    returns: CareDetailView,
  })
  look(@CurrentActor() actor: Actor, @Param() { id }: CareParams): Promise<CareDetailView> {
    return this.detail.look(actor, id);
  }

  @PostEndpoint(':id/end', { allow: 'visit.manage', summary: 'Take her off the list', ...LIST })
  async end(
    @CurrentActor() actor: Actor,
    @Param() { id }: CareParams,
    @Body() { reason }: EndCareBody,
  ): Promise<CareCardView[]> {
    await this.plans.endCare(actor, id, reason);
    return this.queries.neighbours(actor);
  }

  @PostEndpoint(':id/plan', { allow: 'visit.manage', summary: 'How often she is visited', ...LIST })
  async plan(
    @CurrentActor() actor: Actor,
    @Param() { id }: CareParams,
    @Body() body: VisitPlanBody,
  ): Promise<CareCardView[]> {
    await this.plans.make(actor, id, body);
    return this.queries.neighbours(actor);
  }

  @PostEndpoint(':id/plan/end', { allow: 'visit.manage', summary: 'No more visits', ...LIST })
  async endPlan(@CurrentActor() actor: Actor, @Param() { id }: CareParams): Promise<CareCardView[]> {
    await this.plans.end(actor, id);
    return this.queries.neighbours(actor);
  }
}
