import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { CoverageQueries } from './coverage.queries.js';
import { ItemService } from './item.service.js';
import {
  FinishRoundBody,
  PatrolItemBody,
  RoundParams,
  RoundsQuery,
  ShiftPatrolParams,
  StartRoundBody,
  VisitBody,
} from './patrol.dto.js';
import { PatrolQueries } from './patrol.queries.js';
import {
  CoverageView,
  PatrolRoundView,
  PatrolTodayView,
  RoundPageView,
  ShiftPatrolView,
} from './patrol.view.js';
import { RoundService } from './round.service.js';

/** Patrols of grid workers, and of volunteers on a shift: every step may be sent late, and again; the ids made on the phone tell what is known. */
@ApiTags('patrol')
@Controller('api/v1/patrol')
export class PatrolController {
  constructor(
    @Inject(RoundService) private readonly service: RoundService,
    @Inject(ItemService) private readonly items: ItemService,
    @Inject(PatrolQueries) private readonly queries: PatrolQueries,
    @Inject(CoverageQueries) private readonly coverage: CoverageQueries,
  ) {}

  @GetEndpoint('today', {
    allow: 'patrol.walk',
    summary: 'My routes and the round under way',
    returns: PatrolTodayView,
  })
  today(@CurrentActor() actor: Actor): Promise<PatrolTodayView> {
    return this.queries.today(actor);
  }

  @GetEndpoint('shifts/:shiftId', {
    allow: 'signed-in',
    summary: 'Routes and rounds of a shift of volunteers, for who leads it',
    returns: ShiftPatrolView,
  })
  ofShift(@CurrentActor() actor: Actor, @Param() { shiftId }: ShiftPatrolParams): Promise<ShiftPatrolView> {
    return this.queries.ofShift(actor, shiftId);
  }

  @GetEndpoint('coverage', {
    allow: 'patrol.oversee',
    summary: 'How well the routes of my regions are walked, the least seen first',
    returns: CoverageView,
    many: true,
  })
  covered(@CurrentActor() actor: Actor): Promise<CoverageView[]> {
    return this.coverage.of(actor);
  }

  @GetEndpoint('rounds', { allow: 'patrol.walk', summary: 'My rounds, newest first', returns: RoundPageView })
  rounds(@CurrentActor() actor: Actor, @Query() query: RoundsQuery): Promise<RoundPageView> {
    return this.queries.rounds(actor, query);
  }

  @GetEndpoint('rounds/:id', { allow: 'signed-in', summary: 'One round', returns: PatrolRoundView })
  round(@CurrentActor() actor: Actor, @Param() { id }: RoundParams): Promise<PatrolRoundView> {
    return this.queries.round(actor, id);
  }

  @PostEndpoint('rounds', {
    allow: 'signed-in',
    summary: 'Begin a round; one that is under way is answered instead',
    returns: PatrolRoundView,
    ownIdempotency: true,
  })
  async start(@CurrentActor() actor: Actor, @Body() body: StartRoundBody): Promise<PatrolRoundView> {
    return this.queries.round(actor, await this.service.start(actor, body));
  }

  @PostEndpoint('rounds/:id/visits', {
    allow: 'signed-in',
    summary: 'A stop was looked at',
    returns: PatrolRoundView,
    ownIdempotency: true,
  })
  async visit(
    @CurrentActor() actor: Actor,
    @Param() { id }: RoundParams,
    @Body() body: VisitBody,
  ): Promise<PatrolRoundView> {
    await this.service.visit(actor, id, body);
    return this.queries.round(actor, id);
  }

  @PostEndpoint('rounds/:id/items', {
    allow: 'signed-in',
    summary: 'Something was found',
    returns: PatrolRoundView,
    ownIdempotency: true,
  })
  async item(
    @CurrentActor() actor: Actor,
    @Param() { id }: RoundParams,
    @Body() body: PatrolItemBody,
  ): Promise<PatrolRoundView> {
    await this.items.add(actor, id, body);
    return this.queries.round(actor, id);
  }

  @PostEndpoint('rounds/:id/finish', {
    allow: 'signed-in',
    summary: 'End the round',
    returns: PatrolRoundView,
    ownIdempotency: true,
  })
  async finish(
    @CurrentActor() actor: Actor,
    @Param() { id }: RoundParams,
    @Body() body: FinishRoundBody,
  ): Promise<PatrolRoundView> {
    await this.service.finish(actor, id, body);
    return this.queries.round(actor, id);
  }
}
