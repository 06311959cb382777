import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { AskBody, AskSuspensionBody, MergeBody, RetierBody, SuspendBody } from './asks.dto.js';
import { MergeService } from './merge.service.js';
import { QuestionService } from './question.service.js';
import { ReasonBody, RequestParams } from './request.dto.js';
import { RequestQueries } from './request.queries.js';
import { RequestDetailView } from './request.view.js';
import { SuspensionService } from './suspension.service.js';
import { TierService } from './tier.service.js';

/** What staff decide about a request beside giving it away: filing, weight, merging, putting off, asking. */
@ApiTags('workbench')
@Controller('api/v1/requests/:id')
export class DecisionController {
  constructor(
    @Inject(RequestQueries) private readonly queries: RequestQueries,
    @Inject(TierService) private readonly tiers: TierService,
    @Inject(MergeService) private readonly merging: MergeService,
    @Inject(SuspensionService) private readonly suspensions: SuspensionService,
    @Inject(QuestionService) private readonly questions: QuestionService,
  ) {}

  @PostEndpoint('file', {
    allow: 'request.dispatch',
    summary: 'It becomes a case the district answers for',
    returns: RequestDetailView,
  })
  async file(@CurrentActor() actor: Actor, @Param() { id }: RequestParams): Promise<RequestDetailView> {
    await this.tiers.file(actor, id);
    return this.queries.detail(actor, id);
  }

  @PostEndpoint('retier', {
    allow: 'request.dispatch',
    summary: 'Another weight; HARD hands it to everybody, another one takes it back',
    returns: RequestDetailView,
  })
  async retier(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: RetierBody,
  ): Promise<RequestDetailView> {
    await this.tiers.retier(actor, id, body);
    return this.queries.detail(actor, id);
  }

  @PostEndpoint('merge', {
    allow: 'request.accept',
    summary: 'The same matter as another one: followers go there',
    returns: RequestDetailView,
  })
  async merge(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: MergeBody,
  ): Promise<RequestDetailView> {
    await this.merging.merge(actor, id, body);
    return this.queries.detail(actor, id);
  }

  @PostEndpoint('ask-suspension', {
    allow: 'request.dispatch',
    summary: 'Ask to put it off until a time',
    returns: RequestDetailView,
  })
  async askSuspension(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: AskSuspensionBody,
  ): Promise<RequestDetailView> {
    await this.suspensions.ask(actor, id, body);
    return this.queries.detail(actor, id);
  }

  @PostEndpoint('suspend', {
    allow: 'request.suspend',
    summary: 'Approve what somebody else asked: the clock stands still',
    returns: RequestDetailView,
  })
  async suspend(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: SuspendBody,
  ): Promise<RequestDetailView> {
    await this.suspensions.approve(actor, id, body);
    return this.queries.detail(actor, id);
  }

  @PostEndpoint('deny-suspension', {
    allow: 'request.suspend',
    summary: 'Refuse to put it off',
    returns: RequestDetailView,
  })
  async denySuspension(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: ReasonBody,
  ): Promise<RequestDetailView> {
    await this.suspensions.deny(actor, id, body.reason);
    return this.queries.detail(actor, id);
  }

  @PostEndpoint('resume', {
    allow: 'workbench.read',
    summary: 'Go on before the time',
    returns: RequestDetailView,
  })
  async resume(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: ReasonBody,
  ): Promise<RequestDetailView> {
    await this.suspensions.resume(actor, id, body.reason);
    return this.queries.detail(actor, id);
  }

  @PostEndpoint('ask', {
    allow: 'signed-in',
    summary: 'Ask the reporter; for staff and the units that work on it',
    returns: RequestDetailView,
  })
  async ask(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: AskBody,
  ): Promise<RequestDetailView> {
    await this.questions.ask(actor, id, body.text);
    return this.queries.detail(actor, id);
  }

  @PostEndpoint('read-answer', {
    allow: 'workbench.read',
    summary: 'The answer was read and waits no longer',
    returns: RequestDetailView,
  })
  async readAnswer(@CurrentActor() actor: Actor, @Param() { id }: RequestParams): Promise<RequestDetailView> {
    await this.questions.read(actor, id);
    return this.queries.detail(actor, id);
  }
}
