import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { ArrangeBody, FinishVisitBody, StartVisitBody, VisitParams } from './visit.dto.js';
import { VisitQueries } from './visit.queries.js';
import { VisitService } from './visit.service.js';
import { VisitDoorView, VisitorChoiceView, VisitorVisitView, VisitView } from './visit.view.js';
import { VisitorService } from './visitor.service.js';

const MINE = { returns: VisitorVisitView, many: true } as const;

/** Visits (走访). */
@ApiTags('visit')
@Controller('api/v1/visits')
export class VisitController {
  constructor(
    @Inject(VisitService) private readonly visits: VisitService,
    @Inject(VisitorService) private readonly visitor: VisitorService,
    @Inject(VisitQueries) private readonly queries: VisitQueries,
  ) {}

  @GetEndpoint('', {
    allow: 'visit.manage',
    summary: 'What is to come, then the last month',
    returns: VisitView,
    many: true,
  })
  list(@CurrentActor() actor: Actor): Promise<VisitView[]> {
    return this.queries.visits(actor);
  }

  @GetEndpoint('visitors', {
    allow: 'visit.manage',
    summary: 'Volunteers of my community',
    returns: VisitorChoiceView,
    many: true,
  })
  visitors(@CurrentActor() actor: Actor): Promise<VisitorChoiceView[]> {
    return this.queries.visitors(actor);
  }

  @GetEndpoint('mine', { allow: 'signed-in', summary: 'Visits I go to', ...MINE })
  mine(@CurrentActor() actor: Actor): Promise<VisitorVisitView[]> {
    return this.queries.mine(actor);
  }

  @PostEndpoint(':id/arrange', {
    allow: 'visit.manage',
    summary: 'Ask volunteers, or name who has agreed to go',
    returns: VisitView,
  })
  async arrange(
    @CurrentActor() actor: Actor,
    @Param() { id }: VisitParams,
    @Body() { visitorId }: ArrangeBody,
  ): Promise<VisitView> {
    const [view] = await this.queries.present([await this.visits.arrange(actor, id, visitorId)]);
    return view!;
  }

  @PostEndpoint(':id/open', {
    allow: 'signed-in',
    summary: 'Name and door, for who goes, on the day; the look is noted',
    returns: VisitDoorView,
  })
  open(@CurrentActor() actor: Actor, @Param() { id }: VisitParams): Promise<VisitDoorView> {
    return this.visitor.open(actor, id);
  }

  @PostEndpoint(':id/start', { allow: 'signed-in', summary: 'I am there', ...MINE })
  async start(
    @CurrentActor() actor: Actor,
    @Param() { id }: VisitParams,
    @Body() body: StartVisitBody,
  ): Promise<VisitorVisitView[]> {
    await this.visitor.start(actor, id, body);
    return this.queries.mine(actor);
  }

  @PostEndpoint(':id/finish', {
    allow: 'signed-in',
    summary: 'The log; what she needs becomes a request',
    ...MINE,
  })
  async finish(
    @CurrentActor() actor: Actor,
    @Param() { id }: VisitParams,
    @Body() body: FinishVisitBody,
  ): Promise<VisitorVisitView[]> {
    await this.visitor.finish(actor, id, body);
    return this.queries.mine(actor);
  }
}
