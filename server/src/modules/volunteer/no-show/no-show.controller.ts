import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { DecideNoShowBody, DisputeNoShowBody, NoShowParams, NoShowView } from './no-show.dto.js';
import { NoShowService } from './no-show.service.js';

@ApiTags('no-shows')
@Controller('api/v1/no-shows')
export class NoShowController {
  constructor(@Inject(NoShowService) private readonly service: NoShowService) {}

  @GetEndpoint('mine', {
    allow: 'signed-in',
    summary: 'When it was said that I did not come',
    returns: NoShowView,
    many: true,
  })
  mine(@CurrentActor() actor: Actor): Promise<NoShowView[]> {
    return this.service.mine(actor);
  }

  @GetEndpoint('disputed', {
    allow: 'no-show.decide',
    summary: 'What volunteers say to it, to be decided',
    returns: NoShowView,
    many: true,
  })
  disputed(@CurrentActor() actor: Actor): Promise<NoShowView[]> {
    return this.service.disputed(actor);
  }

  @PostEndpoint(':id/dispute', { allow: 'signed-in', summary: 'I say something to it', returns: NoShowView })
  dispute(
    @CurrentActor() actor: Actor,
    @Param() { id }: NoShowParams,
    @Body() { reason }: DisputeNoShowBody,
  ): Promise<NoShowView> {
    return this.service.dispute(actor, id, reason);
  }

  @PostEndpoint(':id/decide', {
    allow: 'no-show.decide',
    summary: 'Decide once whether it stands',
    returns: NoShowView,
  })
  decide(
    @CurrentActor() actor: Actor,
    @Param() { id }: NoShowParams,
    @Body() { stands, note }: DecideNoShowBody,
  ): Promise<NoShowView> {
    return this.service.decide(actor, id, stands, note);
  }
}
