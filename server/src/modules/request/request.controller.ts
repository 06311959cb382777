import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { SurveyService } from './survey/survey.service.js';
import { AnswerBody } from './asks.dto.js';
import { FollowService } from './follow.service.js';
import { QuestionService } from './question.service.js';
import { ReportService } from './report.service.js';
import {
  CommentBody,
  CreateRequestBody,
  MineQuery,
  NearbyQuery,
  RateBody,
  ReasonBody,
  RequestParams,
} from './request.dto.js';
import { RequestQueries } from './request.queries.js';
import { NearbyPinView, RequestCardView, RequestDetailView, RequestPageView } from './request.view.js';

/** The reporter's side: report, follow, add, judge. */
@ApiTags('requests')
@Controller('api/v1')
export class RequestController {
  constructor(
    @Inject(RequestQueries) private readonly queries: RequestQueries,
    @Inject(ReportService) private readonly report: ReportService,
    @Inject(FollowService) private readonly follow: FollowService,
    @Inject(SurveyService) private readonly survey: SurveyService,
    @Inject(QuestionService) private readonly questions: QuestionService,
  ) {}

  @PostEndpoint('requests', {
    allow: 'signed-in',
    summary: 'Report something or ask for help',
    returns: RequestDetailView,
  })
  create(@CurrentActor() actor: Actor, @Body() body: CreateRequestBody): Promise<RequestDetailView> {
    return this.report.create(actor, body);
  }

  @GetEndpoint('requests/mine', {
    allow: 'signed-in',
    summary: 'What I reported or support',
    returns: RequestPageView,
  })
  mine(@CurrentActor() actor: Actor, @Query() query: MineQuery): Promise<RequestPageView> {
    return this.queries.mine(actor, query);
  }

  @GetEndpoint('requests/nearby', {
    allow: 'public',
    summary: 'Open public requests near a point, nearest first',
    returns: RequestCardView,
    many: true,
  })
  nearby(@CurrentActor() actor: Actor | null, @Query() query: NearbyQuery): Promise<RequestCardView[]> {
    return this.queries.nearby(actor, query);
  }

  @GetEndpoint('requests/nearby/pins', {
    allow: 'public',
    summary: 'Open public requests near a point for a map, nearest first, at most 300',
    returns: NearbyPinView,
    many: true,
  })
  pins(@Query() query: NearbyQuery): Promise<NearbyPinView[]> {
    return this.queries.pins(query);
  }

  @GetEndpoint('requests/:id', {
    allow: 'public',
    summary: 'One request as the reader may see it',
    returns: RequestDetailView,
  })
  detail(@CurrentActor() actor: Actor | null, @Param() { id }: RequestParams): Promise<RequestDetailView> {
    return this.queries.detail(actor, id);
  }

  @PostEndpoint('requests/:id/support', {
    allow: 'signed-in',
    summary: '"Me too"',
    returns: RequestDetailView,
  })
  support(@CurrentActor() actor: Actor, @Param() { id }: RequestParams): Promise<RequestDetailView> {
    return this.follow.support(actor, id);
  }

  @PostEndpoint('requests/:id/comment', {
    allow: 'signed-in',
    summary: 'Ask or add something',
    returns: RequestDetailView,
  })
  comment(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: CommentBody,
  ): Promise<RequestDetailView> {
    return this.follow.comment(actor, id, body.text);
  }

  @PostEndpoint('requests/:id/withdraw', {
    allow: 'signed-in',
    summary: 'Take it back',
    returns: RequestDetailView,
  })
  withdraw(@CurrentActor() actor: Actor, @Param() { id }: RequestParams): Promise<RequestDetailView> {
    return this.follow.withdraw(actor, id);
  }

  @PostEndpoint('requests/:id/rate', {
    allow: 'signed-in',
    summary: 'Solved? How satisfied? "Not solved" reopens',
    returns: RequestDetailView,
  })
  rate(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: RateBody,
  ): Promise<RequestDetailView> {
    return this.survey.rate(actor, id, body);
  }

  @PostEndpoint('requests/:id/answer', {
    allow: 'signed-in',
    summary: 'Answer what was asked',
    returns: RequestDetailView,
  })
  async answer(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: AnswerBody,
  ): Promise<RequestDetailView> {
    await this.questions.answer(actor, id, body);
    return this.queries.detail(actor, id);
  }

  @PostEndpoint('requests/:id/reopen', {
    allow: 'signed-in',
    summary: 'Reopen within 15 days',
    returns: RequestDetailView,
  })
  reopen(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: ReasonBody,
  ): Promise<RequestDetailView> {
    return this.follow.reopen(actor, id, body.reason);
  }
}
