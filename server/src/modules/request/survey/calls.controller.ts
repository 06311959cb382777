import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { SurveyCallOutcome } from '@linli/shared';
import { GetEndpoint, PostEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { RequestParams } from '../request.dto.js';
import { CallsQuery, MissedCallBody, SurveyContactView, ToCallPageView } from './calls.dto.js';
import { CallQueries } from './calls.queries.js';
import { CallService } from './calls.service.js';

/** 回访: calling those whose closing nobody has heard about. */
@ApiTags('requests')
@Controller('api/v1')
export class CallController {
  constructor(
    @Inject(CallQueries) private readonly queries: CallQueries,
    @Inject(CallService) private readonly calls: CallService,
  ) {}

  @GetEndpoint('survey-calls', {
    allow: 'person.read-sensitive',
    summary: 'Closed requests whose reporter has not been heard',
    returns: ToCallPageView,
  })
  list(@CurrentActor() actor: Actor, @Query() query: CallsQuery): Promise<ToCallPageView> {
    return this.queries.list(actor, query);
  }

  @PostEndpoint('requests/:id/phone-survey/contact', {
    allow: 'person.read-sensitive',
    summary: 'Whom to call; the look is recorded for her to read',
    returns: SurveyContactView,
    storeAnswer: false,
  })
  contact(@CurrentActor() actor: Actor, @Param() { id }: RequestParams): Promise<SurveyContactView> {
    return this.calls.contact(actor, id);
  }

  @PostEndpoint('requests/:id/phone-survey/missed', {
    allow: 'person.read-sensitive',
    summary: 'A call that brought no answer',
  })
  missed(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() { outcome }: MissedCallBody,
  ): Promise<void> {
    return this.calls.missed(actor, id, outcome as SurveyCallOutcome);
  }
}
