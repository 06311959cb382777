import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from './actor.js';
import { RealNameDesk } from './real-name.desk.js';
import {
  RealNameBody,
  RealNameClaimView,
  RealNameLookView,
  RealNameParams,
  RealNameView,
  RefuseRealNameBody,
} from './real-name.dto.js';
import { RealNameService } from './real-name.service.js';

/** Name and ID card, compared once by the committee. */
@ApiTags('real names')
@Controller('api/v1')
export class RealNameController {
  constructor(
    @Inject(RealNameService) private readonly service: RealNameService,
    @Inject(RealNameDesk) private readonly desk: RealNameDesk,
  ) {}

  @GetEndpoint('me/real-name', {
    allow: 'signed-in',
    summary: 'Whether my name was compared with my ID card',
    returns: RealNameView,
  })
  state(@CurrentActor() actor: Actor): Promise<RealNameView> {
    return this.service.state(actor);
  }

  @PostEndpoint('me/real-name', {
    allow: 'signed-in',
    summary: 'Ask the committee to compare my name with my ID card',
    returns: RealNameView,
  })
  ask(@CurrentActor() actor: Actor, @Body() body: RealNameBody): Promise<RealNameView> {
    return this.service.ask(actor, body);
  }

  @PostEndpoint('me/real-name/withdraw', {
    allow: 'signed-in',
    summary: 'Take back what I gave; nothing is kept',
    returns: RealNameView,
  })
  withdraw(@CurrentActor() actor: Actor): Promise<RealNameView> {
    return this.service.withdraw(actor);
  }

  @GetEndpoint('real-names', {
    allow: 'person.identify',
    summary: 'Who waits for the comparison, longest first',
    returns: RealNameClaimView,
    many: true,
  })
  list(@CurrentActor() actor: Actor): Promise<RealNameClaimView[]> {
    return this.desk.list(actor);
  }

  @PostEndpoint('real-names/:id/look', {
    allow: 'person.identify',
    summary: 'Name and number to compare with the card; the look is noted',
    returns: RealNameLookView,
    storeAnswer: false,
  })
  look(@CurrentActor() actor: Actor, @Param() { id }: RealNameParams): Promise<RealNameLookView> {
    return this.desk.look(actor, id);
  }

  @PostEndpoint('real-names/:id/confirm', { allow: 'person.identify', summary: 'The card says the same' })
  confirm(@CurrentActor() actor: Actor, @Param() { id }: RealNameParams): Promise<void> {
    return this.desk.confirm(actor, id);
  }

  @PostEndpoint('real-names/:id/refuse', {
    allow: 'person.identify',
    summary: 'The card says something else, or nobody came',
  })
  refuse(
    @CurrentActor() actor: Actor,
    @Param() { id }: RealNameParams,
    @Body() { reason }: RefuseRealNameBody,
  ): Promise<void> {
    return this.desk.refuse(actor, id, reason);
  }
}
