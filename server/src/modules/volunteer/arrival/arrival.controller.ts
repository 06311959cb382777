import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { ArrivalBody, ArrivalParams, OwnArrivalView } from './arrival.dto.js';
import { Arrivals } from './arrivals.js';

/** 在路上: what somebody says before she comes. */
@ApiTags('attendance')
@Controller('api/v1/shifts/:id/arrival')
export class ArrivalController {
  constructor(@Inject(Arrivals) private readonly arrivals: Arrivals) {}

  @GetEndpoint('', { allow: 'signed-in', summary: 'What I said about coming', returns: OwnArrivalView })
  own(@CurrentActor() actor: Actor, @Param() { id }: ArrivalParams): Promise<OwnArrivalView> {
    return this.arrivals.own(actor, id);
  }

  @PostEndpoint('', { allow: 'signed-in', summary: 'On my way, or late', returns: OwnArrivalView })
  say(
    @CurrentActor() actor: Actor,
    @Param() { id }: ArrivalParams,
    @Body() body: ArrivalBody,
  ): Promise<OwnArrivalView> {
    return this.arrivals.say(actor, id, body);
  }
}
