import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { ApproveBody, AskFilingBody, FilingParams, FilingQuery, FilingReasonBody } from './filing.dto.js';
import { FilingQueries } from './filing.queries.js';
import { FilingService } from './filing.service.js';
import { FilingPageView, FilingReasonView, FilingView } from './filing.view.js';

/** 事件报备 */
@ApiTags('filing')
@Controller('api/v1/filings')
export class FilingController {
  constructor(
    @Inject(FilingQueries) private readonly queries: FilingQueries,
    @Inject(FilingService) private readonly service: FilingService,
  ) {}

  @GetEndpoint('', { allow: 'filing.read', summary: 'Record-only filings I see', returns: FilingPageView })
  list(@CurrentActor() actor: Actor, @Query() query: FilingQuery): Promise<FilingPageView> {
    return this.queries.list(actor, query);
  }

  @GetEndpoint('reasons', {
    allow: 'filing.read',
    summary: 'Reasons that can be given now',
    returns: FilingReasonView,
    many: true,
  })
  reasons(): FilingReasonView[] {
    return this.queries.reasons();
  }

  @GetEndpoint(':id', { allow: 'filing.read', summary: 'One filing', returns: FilingView })
  detail(@CurrentActor() actor: Actor, @Param() { id }: FilingParams): Promise<FilingView> {
    return this.queries.detail(actor, id);
  }

  @PostEndpoint('', { allow: 'filing.ask', summary: 'Ask for one', returns: FilingView })
  ask(@CurrentActor() actor: Actor, @Body() body: AskFilingBody): Promise<FilingView> {
    return this.service.ask(actor, body);
  }

  @PostEndpoint(':id/approve', {
    allow: 'filing.approve',
    summary: 'Approve what somebody else asked for',
    returns: FilingView,
  })
  approve(
    @CurrentActor() actor: Actor,
    @Param() { id }: FilingParams,
    @Body() { note }: ApproveBody,
  ): Promise<FilingView> {
    return this.service.approve(actor, id, note ?? '');
  }

  @PostEndpoint(':id/refuse', {
    allow: 'filing.approve',
    summary: 'Refuse, with a reason',
    returns: FilingView,
  })
  refuse(
    @CurrentActor() actor: Actor,
    @Param() { id }: FilingParams,
    @Body() { reason }: FilingReasonBody,
  ): Promise<FilingView> {
    return this.service.refuse(actor, id, reason);
  }

  @PostEndpoint(':id/revoke', {
    allow: 'filing.approve',
    summary: 'It counts again now',
    returns: FilingView,
  })
  revoke(
    @CurrentActor() actor: Actor,
    @Param() { id }: FilingParams,
    @Body() { reason }: FilingReasonBody,
  ): Promise<FilingView> {
    return this.service.revoke(actor, id, reason);
  }

  @PostEndpoint(':id/withdraw', { allow: 'filing.ask', summary: 'Take my own back', returns: FilingView })
  withdraw(@CurrentActor() actor: Actor, @Param() { id }: FilingParams): Promise<FilingView> {
    return this.service.withdraw(actor, id);
  }
}
