import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { HandDecision } from './hand.decision.js';
import {
  AnswerHandBody,
  ApproveHandBody,
  AskHandBody,
  EnterHandBody,
  HandBoxQuery,
  HandParams,
  HandReasonBody,
  TakeUpHandBody,
} from './hand.dto.js';
import { HandQueries } from './hand.queries.js';
import { HandService } from './hand.service.js';
import { HandDeskView, HandEntryView, HandPhoneView, HandVolunteerView } from './hand.view.js';

/** Hours entered by hand (补录). */
@ApiTags('hand-hours')
@Controller('api/v1/hand-hours')
export class HandController {
  constructor(
    @Inject(HandService) private readonly service: HandService,
    @Inject(HandDecision) private readonly decision: HandDecision,
    @Inject(HandQueries) private readonly queries: HandQueries,
  ) {}

  @GetEndpoint('mine', {
    allow: 'signed-in',
    summary: 'About my own hours, newest first',
    returns: HandEntryView,
    many: true,
  })
  mine(@CurrentActor() actor: Actor): Promise<HandEntryView[]> {
    return this.queries.mine(actor);
  }

  @GetEndpoint('helped', {
    allow: 'signed-in',
    summary: 'Where I or my unit is said to have been helped',
    returns: HandEntryView,
    many: true,
  })
  helped(@CurrentActor() actor: Actor): Promise<HandEntryView[]> {
    return this.queries.helped(actor);
  }

  @GetEndpoint('', {
    allow: 'hours.second',
    summary: 'What my unit entered, or what waits for me as the second unit',
    returns: HandDeskView,
  })
  desk(@CurrentActor() actor: Actor, @Query() { box }: HandBoxQuery): Promise<HandDeskView> {
    return this.queries.desk(actor, box);
  }

  @GetEndpoint('volunteers', {
    allow: 'hours.confirm',
    summary: 'Volunteers of my community',
    returns: HandVolunteerView,
    many: true,
  })
  volunteers(@CurrentActor() actor: Actor): Promise<HandVolunteerView[]> {
    return this.queries.candidates(actor);
  }

  @PostEndpoint('', { allow: 'hours.confirm', summary: 'Enter hours by hand', returns: HandEntryView })
  async enter(@CurrentActor() actor: Actor, @Body() body: EnterHandBody): Promise<HandEntryView> {
    return this.queries.one(actor, await this.service.enter(actor, body));
  }

  @PostEndpoint('asks', { allow: 'signed-in', summary: 'Ask for hours of mine', returns: HandEntryView })
  async ask(@CurrentActor() actor: Actor, @Body() body: AskHandBody): Promise<HandEntryView> {
    return this.queries.one(actor, await this.service.ask(actor, body));
  }

  @PostEndpoint(':id/take-up', {
    allow: 'hours.confirm',
    summary: 'Make what a volunteer asked for our own, and say who was helped',
    returns: HandEntryView,
  })
  async takeUp(
    @CurrentActor() actor: Actor,
    @Param() { id }: HandParams,
    @Body() body: TakeUpHandBody,
  ): Promise<HandEntryView> {
    return this.queries.one(actor, await this.service.takeUp(actor, id, body));
  }

  @PostEndpoint(':id/answer', {
    allow: 'signed-in',
    summary: 'Who was helped: it was so, or not',
    returns: HandEntryView,
  })
  async answer(
    @CurrentActor() actor: Actor,
    @Param() { id }: HandParams,
    @Body() body: AnswerHandBody,
  ): Promise<HandEntryView> {
    return this.queries.one(actor, await this.decision.answer(actor, id, body));
  }

  @PostEndpoint(':id/approve', {
    allow: 'hours.second',
    summary: 'Vouch as the second unit',
    returns: HandEntryView,
  })
  async approve(
    @CurrentActor() actor: Actor,
    @Param() { id }: HandParams,
    @Body() { called }: ApproveHandBody,
  ): Promise<HandEntryView> {
    return this.queries.one(actor, await this.decision.approve(actor, id, called));
  }

  @PostEndpoint(':id/refuse', {
    allow: 'hours.second',
    summary: 'Refuse, with a reason',
    returns: HandEntryView,
  })
  async refuse(
    @CurrentActor() actor: Actor,
    @Param() { id }: HandParams,
    @Body() { reason }: HandReasonBody,
  ): Promise<HandEntryView> {
    return this.queries.one(actor, await this.decision.refuse(actor, id, reason));
  }

  @PostEndpoint(':id/withdraw', { allow: 'signed-in', summary: 'Take it back', returns: HandEntryView })
  async withdraw(@CurrentActor() actor: Actor, @Param() { id }: HandParams): Promise<HandEntryView> {
    return this.queries.one(actor, await this.decision.withdraw(actor, id));
  }

  @PostEndpoint(':id/phone', {
    allow: 'hours.second',
    summary: 'The number to ask who was helped',
    returns: HandPhoneView,
  })
  async phone(@CurrentActor() actor: Actor, @Param() { id }: HandParams): Promise<HandPhoneView> {
    return { phone: await this.decision.phone(actor, id) };
  }
}
