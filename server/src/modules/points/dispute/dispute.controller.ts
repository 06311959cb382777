import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { AnswerDisputeBody, DisputeBody, PostingParams } from './dispute.dto.js';
import { DisputeReader } from './dispute.reader.js';
import { DisputeService } from './dispute.service.js';
import { DisputeView } from './dispute.view.js';

@ApiTags('points')
@Controller('api/v1/points')
export class DisputeController {
  constructor(
    @Inject(DisputeService) private readonly disputes: DisputeService,
    @Inject(DisputeReader) private readonly reader: DisputeReader,
  ) {}

  @PostEndpoint('postings/:id/dispute', {
    allow: 'signed-in',
    summary: 'Say that an award of mine is wrong',
    returns: DisputeView,
  })
  open(
    @CurrentActor() actor: Actor,
    @Param() { id }: PostingParams,
    @Body() { reason }: DisputeBody,
  ): Promise<DisputeView> {
    return this.disputes.open(actor, id, reason);
  }

  @GetEndpoint('disputes', {
    allow: 'points.manage',
    summary: 'Entries that volunteers call wrong',
    returns: DisputeView,
    many: true,
  })
  list(@CurrentActor() actor: Actor): Promise<DisputeView[]> {
    return this.reader.list(actor);
  }

  @PostEndpoint('disputes/:id/answer', {
    allow: 'points.manage',
    summary: 'Answer, and with `points` correct by a reversal and a new award',
    returns: DisputeView,
  })
  answer(
    @CurrentActor() actor: Actor,
    @Param() { id }: PostingParams,
    @Body() body: AnswerDisputeBody,
  ): Promise<DisputeView> {
    return this.disputes.answer(actor, id, body);
  }
}
