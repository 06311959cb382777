import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import {
  SupervisionAnswerBody,
  ChoicesQuery,
  IssueBody,
  JudgeBody,
  ReasonForBody,
  SupervisionParams,
  SupervisionQuery,
} from './supervision.dto.js';
import { SupervisionQueries } from './supervision.queries.js';
import { SupervisionService } from './supervision.service.js';
import {
  AnsweringUnitView,
  SupervisionCountsView,
  SupervisionPageView,
  SupervisionView,
} from './supervision.view.js';

/** 督办: orders by rule and by hand, and their answers. */
@ApiTags('supervision')
@Controller('api/v1')
export class SupervisionController {
  constructor(
    @Inject(SupervisionQueries) private readonly queries: SupervisionQueries,
    @Inject(SupervisionService) private readonly service: SupervisionService,
  ) {}

  @GetEndpoint('supervision-orders', {
    allow: 'supervision.answer',
    summary: 'Supervision orders of my region or my unit, red first',
    returns: SupervisionPageView,
  })
  list(@CurrentActor() actor: Actor, @Query() query: SupervisionQuery): Promise<SupervisionPageView> {
    return this.queries.list(actor, query);
  }

  @GetEndpoint('supervision-orders/counts', {
    allow: 'supervision.answer',
    summary: 'How many wait, by whose turn and by colour',
    returns: SupervisionCountsView,
  })
  counts(@CurrentActor() actor: Actor): Promise<SupervisionCountsView> {
    return this.queries.counts(actor);
  }

  @GetEndpoint('supervision-orders/choices', {
    allow: 'request.supervise',
    summary: 'Units an order about a request can go to',
    returns: AnsweringUnitView,
    many: true,
  })
  choices(@CurrentActor() actor: Actor, @Query() { requestId }: ChoicesQuery): Promise<AnsweringUnitView[]> {
    return this.service.choices(actor, requestId);
  }

  @GetEndpoint('supervision-orders/:id', {
    allow: 'supervision.answer',
    summary: 'One order with its steps',
    returns: SupervisionView,
  })
  detail(@CurrentActor() actor: Actor, @Param() { id }: SupervisionParams): Promise<SupervisionView> {
    return this.queries.detail(actor, id);
  }

  @PostEndpoint('supervision-orders', {
    allow: 'request.supervise',
    summary: 'Issue one by hand',
    returns: SupervisionView,
  })
  issue(@CurrentActor() actor: Actor, @Body() body: IssueBody): Promise<SupervisionView> {
    return this.service.issue(actor, body);
  }

  @PostEndpoint('supervision-orders/:id/answer', {
    allow: 'supervision.answer',
    summary: 'Answer in my own name',
    returns: SupervisionView,
  })
  answer(
    @CurrentActor() actor: Actor,
    @Param() { id }: SupervisionParams,
    @Body() body: SupervisionAnswerBody,
  ): Promise<SupervisionView> {
    return this.service.answer(actor, id, body);
  }

  @PostEndpoint('supervision-orders/:id/accept', {
    allow: 'request.supervise',
    summary: 'The answer will do',
    returns: SupervisionView,
  })
  accept(
    @CurrentActor() actor: Actor,
    @Param() { id }: SupervisionParams,
    @Body() { note }: JudgeBody,
  ): Promise<SupervisionView> {
    return this.service.accept(actor, id, note ?? '');
  }

  @PostEndpoint('supervision-orders/:id/send-back', {
    allow: 'request.supervise',
    summary: 'The answer will not do',
    returns: SupervisionView,
  })
  sendBack(
    @CurrentActor() actor: Actor,
    @Param() { id }: SupervisionParams,
    @Body() { reason }: ReasonForBody,
  ): Promise<SupervisionView> {
    return this.service.sendBack(actor, id, reason);
  }

  @PostEndpoint('supervision-orders/:id/withdraw', {
    allow: 'request.supervise',
    summary: 'Take it back, with a reason',
    returns: SupervisionView,
  })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param() { id }: SupervisionParams,
    @Body() { reason }: ReasonForBody,
  ): Promise<SupervisionView> {
    return this.service.withdraw(actor, id, reason);
  }
}
