import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, notFound, PostEndpoint, PutEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import {
  PlanParams,
  PlanPlaceParams,
  PlanQuery,
  SendPlanBody,
  StartPlanBody,
  WhatIfBody,
  WishBody,
} from './plan.dto.js';
import { planRegion } from './plan.policy.js';
import { PlanReader } from './plan.reader.js';
import { PlanService } from './plan.service.js';
import { PlanDeskView, PlanPlaceDetailView, PlanView, WhatIfView } from './plan.view.js';
import { WhatIfService } from './what-if.service.js';

/** The plan of a region: who would best do what in the next seven days. */
@ApiTags('plans')
@Controller('api/v1/plans')
export class PlanController {
  constructor(
    @Inject(PlanService) private readonly plans: PlanService,
    @Inject(PlanReader) private readonly reader: PlanReader,
    @Inject(WhatIfService) private readonly questions: WhatIfService,
  ) {}

  @GetEndpoint('', {
    allow: 'plan.manage',
    summary: 'The newest plan of my region, and whether a newer one is being computed',
    returns: PlanDeskView,
  })
  desk(@CurrentActor() actor: Actor, @Query() { regionCode }: PlanQuery): Promise<PlanDeskView> {
    return this.reader.desk(actor, regionCode);
  }

  @PostEndpoint('', {
    allow: 'plan.manage',
    summary: 'Computes a plan; one at a time per region, who comes second gets the same',
    returns: PlanDeskView,
  })
  async start(@CurrentActor() actor: Actor, @Body() { regionCode }: StartPlanBody): Promise<PlanDeskView> {
    const region = planRegion(actor, regionCode);
    if (region === null) throw notFound();
    await this.plans.start(region, actor.personId);
    return this.reader.desk(actor, region);
  }

  @PutEndpoint('wishes', {
    allow: 'plan.manage',
    summary: 'Decides that somebody has a place, or not this time; holds from the next plan on',
  })
  wish(@CurrentActor() actor: Actor, @Body() { slotId, personId, kind }: WishBody): Promise<void> {
    return this.plans.wish(actor, slotId, personId, kind);
  }

  @GetEndpoint(':id', { allow: 'plan.manage', summary: 'One plan', returns: PlanView })
  plan(@CurrentActor() actor: Actor, @Param() { id }: PlanParams): Promise<PlanView> {
    return this.reader.plan(actor, id);
  }

  @GetEndpoint(':id/places/:placeId', {
    allow: 'plan.manage',
    summary: 'Why these people, who else, and why not others',
    returns: PlanPlaceDetailView,
  })
  place(
    @CurrentActor() actor: Actor,
    @Param() { id, placeId }: PlanPlaceParams,
  ): Promise<PlanPlaceDetailView> {
    return this.reader.detail(actor, id, placeId);
  }

  @PostEndpoint(':id/send', {
    allow: 'plan.manage',
    summary: 'Sends the invitations of my region, when quiet hours are over',
    returns: PlanView,
  })
  async send(
    @CurrentActor() actor: Actor,
    @Param() { id }: PlanParams,
    @Body() { placeIds }: SendPlanBody,
  ): Promise<PlanView> {
    await this.plans.send(actor, id, placeIds);
    return this.reader.plan(actor, id);
  }

  @PostEndpoint(':id/what-if', {
    allow: 'plan.manage',
    summary: 'What would be with more people needed, or without a rule; nothing is saved',
    returns: WhatIfView,
  })
  whatIf(
    @CurrentActor() actor: Actor,
    @Param() { id }: PlanParams,
    @Body() body: WhatIfBody,
  ): Promise<WhatIfView> {
    return this.questions.ask(actor, id, body);
  }
}
