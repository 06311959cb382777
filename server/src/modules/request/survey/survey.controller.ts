import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PostEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { RequestParams } from '../request.dto.js';
import { RequestDetailView } from '../request.view.js';
import { PhoneSurveyBody, RatingDetailsBody } from './survey.dto.js';
import { SurveyService } from './survey.service.js';

/** What is asked beside the two taps, and asking on the phone. */
@ApiTags('requests')
@Controller('api/v1/requests/:id')
export class SurveyController {
  constructor(@Inject(SurveyService) private readonly survey: SurveyService) {}

  @PostEndpoint('rating-details', {
    allow: 'signed-in',
    summary: 'Adds to my rating: contacted, reason, pictures',
    returns: RequestDetailView,
  })
  addDetails(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: RatingDetailsBody,
  ): Promise<RequestDetailView> {
    return this.survey.addDetails(actor, id, body);
  }

  @PostEndpoint('phone-survey', {
    allow: 'workbench.read',
    summary: 'Writes down what a reporter without the app said; never by the unit that did the work',
    returns: RequestDetailView,
  })
  byPhone(
    @CurrentActor() actor: Actor,
    @Param() { id }: RequestParams,
    @Body() body: PhoneSurveyBody,
  ): Promise<RequestDetailView> {
    return this.survey.byPhone(actor, id, body);
  }
}
