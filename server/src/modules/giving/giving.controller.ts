import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { DecisionService } from './decision.service.js';
import { DonationService } from './donation.service.js';
import {
  PassOnBody,
  DonateBody,
  GivingParams,
  GivingReasonBody,
  RecipientBody,
  ThankBody,
} from './giving.dto.js';
import { DonationView, GivingOptionsView, RecipientView } from './giving.view.js';
import { RecipientsService } from './recipients.service.js';

/** Points for neighbours and teams. */
@ApiTags('giving')
@Controller('api/v1/giving')
export class GivingController {
  constructor(
    @Inject(DonationService) private readonly donations: DonationService,
    @Inject(DecisionService) private readonly decisions: DecisionService,
    @Inject(RecipientsService) private readonly recipients: RecipientsService,
  ) {}

  @GetEndpoint('options', {
    allow: 'signed-in',
    summary: 'What I may give, and through whom',
    returns: GivingOptionsView,
  })
  options(@CurrentActor() actor: Actor): Promise<GivingOptionsView> {
    return this.donations.options(actor);
  }

  @PostEndpoint('donations', {
    allow: 'signed-in',
    summary: 'Give points to a team or to a neighbour in need',
    returns: DonationView,
    many: true,
  })
  async donate(@CurrentActor() actor: Actor, @Body() body: DonateBody): Promise<DonationView[]> {
    await this.donations.donate(actor, body);
    return this.decisions.mine(actor);
  }

  @GetEndpoint('donations/mine', {
    allow: 'signed-in',
    summary: 'What I gave, newest first',
    returns: DonationView,
    many: true,
  })
  mine(@CurrentActor() actor: Actor): Promise<DonationView[]> {
    return this.decisions.mine(actor);
  }

  @GetEndpoint('donations', {
    allow: 'giving.decide',
    summary: 'What was given through my committee, newest first',
    returns: DonationView,
    many: true,
  })
  ofCommittee(@CurrentActor() actor: Actor): Promise<DonationView[]> {
    return this.decisions.ofCommittee(actor);
  }

  @PostEndpoint('donations/:id/approve', {
    allow: 'giving.decide',
    summary: 'Pass it on, to a neighbour of the list when it was given for one',
    returns: DonationView,
    many: true,
  })
  async approve(
    @CurrentActor() actor: Actor,
    @Param() { id }: GivingParams,
    @Body() { recipientId }: PassOnBody,
  ): Promise<DonationView[]> {
    await this.decisions.approve(actor, id, recipientId);
    return this.decisions.ofCommittee(actor);
  }

  @PostEndpoint('donations/:id/decline', {
    allow: 'giving.decide',
    summary: 'Give it back to the giver',
    returns: DonationView,
    many: true,
  })
  async decline(
    @CurrentActor() actor: Actor,
    @Param() { id }: GivingParams,
    @Body() { reason }: GivingReasonBody,
  ): Promise<DonationView[]> {
    await this.decisions.decline(actor, id, reason);
    return this.decisions.ofCommittee(actor);
  }

  @PostEndpoint('donations/:id/thank', {
    allow: 'giving.decide',
    summary: 'Tell the giver what became of it',
    returns: DonationView,
    many: true,
  })
  async thank(
    @CurrentActor() actor: Actor,
    @Param() { id }: GivingParams,
    @Body() { thanks }: ThankBody,
  ): Promise<DonationView[]> {
    await this.decisions.thank(actor, id, thanks);
    return this.decisions.ofCommittee(actor);
  }

  @GetEndpoint('recipients', {
    allow: 'giving.decide',
    summary: 'Neighbours my committee looks after',
    returns: RecipientView,
    many: true,
  })
  list(@CurrentActor() actor: Actor): Promise<RecipientView[]> {
    return this.recipients.list(actor);
  }

  @PostEndpoint('recipients', {
    allow: 'giving.decide',
    summary: 'A neighbour more on the list',
    returns: RecipientView,
    many: true,
  })
  add(@CurrentActor() actor: Actor, @Body() body: RecipientBody): Promise<RecipientView[]> {
    return this.recipients.add(actor, body);
  }

  @PostEndpoint('recipients/:id/end', {
    allow: 'giving.decide',
    summary: 'Take a neighbour off the list',
    returns: RecipientView,
    many: true,
  })
  end(@CurrentActor() actor: Actor, @Param() { id }: GivingParams): Promise<RecipientView[]> {
    return this.recipients.end(actor, id);
  }
}
