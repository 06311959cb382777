import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { CallingService } from './calling.service.js';
import { JoiningService } from './joining.service.js';
import {
  CallBody,
  CallMoreBody,
  ConcludeBody,
  InsistBody,
  NoteBody,
  ScoreBody,
  WhistleChoicesQuery,
  WhistleMemberParams,
  WhistleParams,
  WhistleQuery,
  WhistleReasonBody,
} from './whistle.dto.js';
import { WhistleQueries } from './whistle.queries.js';
import { WhistleChoiceView, WhistlePageView, WhistleTallyView, WhistleView } from './whistle.view.js';

/** 街乡吹哨、部门报到 */
@ApiTags('whistle')
@Controller('api/v1/whistles')
export class WhistleController {
  constructor(
    @Inject(WhistleQueries) private readonly queries: WhistleQueries,
    @Inject(CallingService) private readonly calling: CallingService,
    @Inject(JoiningService) private readonly joining: JoiningService,
  ) {}

  @GetEndpoint('', {
    allow: 'whistle.read',
    summary: 'Whistles I see, newest first',
    returns: WhistlePageView,
  })
  list(@CurrentActor() actor: Actor, @Query() query: WhistleQuery): Promise<WhistlePageView> {
    return this.queries.list(actor, query);
  }

  @GetEndpoint('tally', {
    allow: 'whistle.read',
    summary: 'How each department answers whistles',
    returns: WhistleTallyView,
    many: true,
  })
  tally(@CurrentActor() actor: Actor): Promise<WhistleTallyView[]> {
    return this.queries.tally(actor);
  }

  @GetEndpoint('choices', {
    allow: 'whistle.call',
    summary: 'Departments that can be called to a request',
    returns: WhistleChoiceView,
    many: true,
  })
  choices(
    @CurrentActor() actor: Actor,
    @Query() { requestId }: WhistleChoicesQuery,
  ): Promise<WhistleChoiceView[]> {
    return this.calling.choices(actor, requestId);
  }

  @GetEndpoint(':id', { allow: 'whistle.read', summary: 'One whistle with its notes', returns: WhistleView })
  detail(@CurrentActor() actor: Actor, @Param() { id }: WhistleParams): Promise<WhistleView> {
    return this.queries.detail(actor, id);
  }

  @PostEndpoint('', { allow: 'whistle.call', summary: 'Call departments to a request', returns: WhistleView })
  call(@CurrentActor() actor: Actor, @Body() body: CallBody): Promise<WhistleView> {
    return this.calling.call(actor, body);
  }

  @PostEndpoint(':id/call', { allow: 'whistle.call', summary: 'Call more departments', returns: WhistleView })
  callMore(
    @CurrentActor() actor: Actor,
    @Param() { id }: WhistleParams,
    @Body() body: CallMoreBody,
  ): Promise<WhistleView> {
    return this.calling.callMore(actor, id, body);
  }

  @PostEndpoint(':id/conclude', {
    allow: 'whistle.call',
    summary: 'The joint conclusion',
    returns: WhistleView,
  })
  conclude(
    @CurrentActor() actor: Actor,
    @Param() { id }: WhistleParams,
    @Body() body: ConcludeBody,
  ): Promise<WhistleView> {
    return this.calling.conclude(actor, id, body);
  }

  @PostEndpoint(':id/cancel', { allow: 'whistle.call', summary: 'Nobody has to come', returns: WhistleView })
  cancel(
    @CurrentActor() actor: Actor,
    @Param() { id }: WhistleParams,
    @Body() { reason }: WhistleReasonBody,
  ): Promise<WhistleView> {
    return this.calling.cancel(actor, id, reason);
  }

  @PostEndpoint(':id/notes', {
    allow: 'whistle.read',
    summary: 'What was done or found together',
    returns: WhistleView,
  })
  note(
    @CurrentActor() actor: Actor,
    @Param() { id }: WhistleParams,
    @Body() body: NoteBody,
  ): Promise<WhistleView> {
    return this.joining.note(actor, id, body);
  }

  @PostEndpoint(':id/members/:memberId/report-in', {
    allow: 'whistle.join',
    summary: 'My department is here',
    returns: WhistleView,
  })
  reportIn(
    @CurrentActor() actor: Actor,
    @Param() { id, memberId }: WhistleMemberParams,
  ): Promise<WhistleView> {
    return this.joining.reportIn(actor, id, memberId);
  }

  @PostEndpoint(':id/members/:memberId/decline', {
    allow: 'whistle.join',
    summary: 'My department is not competent, and why',
    returns: WhistleView,
  })
  decline(
    @CurrentActor() actor: Actor,
    @Param() { id, memberId }: WhistleMemberParams,
    @Body() { reason }: WhistleReasonBody,
  ): Promise<WhistleView> {
    return this.joining.decline(actor, id, memberId, reason);
  }

  @PostEndpoint(':id/members/:memberId/insist', {
    allow: 'whistle.call',
    summary: 'It is competent after all',
    returns: WhistleView,
  })
  insist(
    @CurrentActor() actor: Actor,
    @Param() { id, memberId }: WhistleMemberParams,
    @Body() body: InsistBody,
  ): Promise<WhistleView> {
    return this.joining.insist(actor, id, memberId, body);
  }

  @PostEndpoint(':id/members/:memberId/release', {
    allow: 'whistle.call',
    summary: 'It does not have to come',
    returns: WhistleView,
  })
  release(
    @CurrentActor() actor: Actor,
    @Param() { id, memberId }: WhistleMemberParams,
    @Body() { reason }: WhistleReasonBody,
  ): Promise<WhistleView> {
    return this.joining.release(actor, id, memberId, reason);
  }

  @PostEndpoint(':id/members/:memberId/score', {
    allow: 'whistle.call',
    summary: 'How it did, 1 to 5',
    returns: WhistleView,
  })
  score(
    @CurrentActor() actor: Actor,
    @Param() { id, memberId }: WhistleMemberParams,
    @Body() body: ScoreBody,
  ): Promise<WhistleView> {
    return this.joining.score(actor, id, memberId, body);
  }
}
