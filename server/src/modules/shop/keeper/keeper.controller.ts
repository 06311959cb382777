import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { PartnerParams } from '../partner/partner.dto.js';
import { InviteService } from './invite.service.js';
import { InviteCodeBody, KeeperParams } from './keeper.dto.js';
import { KeeperService } from './keeper.service.js';
import { InvitationView, InviteView, KeeperView } from './keeper.view.js';

@ApiTags('shop')
@Controller('api/v1/shop')
export class KeeperController {
  constructor(
    @Inject(KeeperService) private readonly keepers: KeeperService,
    @Inject(InviteService) private readonly invites: InviteService,
  ) {}

  @GetEndpoint('partners/:id/keepers', {
    allow: 'shop.manage',
    summary: 'Who may hand out at a place',
    returns: KeeperView,
    many: true,
  })
  list(@CurrentActor() actor: Actor, @Param() { id }: PartnerParams): Promise<KeeperView[]> {
    return this.keepers.list(actor, id);
  }

  @PostEndpoint('partners/:id/keepers/:membershipId/end', {
    allow: 'shop.manage',
    summary: 'Somebody no longer hands out there',
    returns: KeeperView,
    many: true,
  })
  end(@CurrentActor() actor: Actor, @Param() { id, membershipId }: KeeperParams): Promise<KeeperView[]> {
    return this.keepers.end(actor, id, membershipId);
  }

  @PostEndpoint('partners/:id/keeper-invites', {
    allow: 'shop.manage',
    summary: 'A code that lets one person hand out there',
    returns: InviteView,
    storeAnswer: false,
  })
  invite(@CurrentActor() actor: Actor, @Param() { id }: PartnerParams): Promise<InviteView> {
    return this.invites.invite(actor, id);
  }

  @PostEndpoint('keeper-invites/look', {
    allow: 'signed-in',
    summary: 'What a code asks me to do',
    returns: InvitationView,
  })
  look(@CurrentActor() actor: Actor, @Body() { code }: InviteCodeBody): Promise<InvitationView> {
    return this.invites.look(actor, code);
  }

  @PostEndpoint('keeper-invites/accept', {
    allow: 'signed-in',
    summary: 'Hand out there from now on',
    returns: InvitationView,
  })
  accept(@CurrentActor() actor: Actor, @Body() { code }: InviteCodeBody): Promise<InvitationView> {
    return this.invites.accept(actor, code);
  }
}
