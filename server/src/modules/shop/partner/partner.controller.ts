import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint, PutEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { PartnerBody, PartnerParams, PartnersQuery } from './partner.dto.js';
import { PartnerService } from './partner.service.js';
import { ManagedPartnerView, PartnerView } from './partner.view.js';

@ApiTags('shop')
@Controller('api/v1/shop')
export class PartnerController {
  constructor(@Inject(PartnerService) private readonly partners: PartnerService) {}

  @GetEndpoint('partners', {
    allow: 'public',
    summary: 'Where things can be fetched around here, nearest community first',
    returns: PartnerView,
    many: true,
  })
  around(@CurrentActor() actor: Actor | null, @Query() query: PartnersQuery): Promise<PartnerView[]> {
    return this.partners.around(actor, query);
  }

  @GetEndpoint('managed-partners', {
    allow: 'shop.manage',
    summary: 'Places my committee looks after, with whom to call',
    returns: ManagedPartnerView,
    many: true,
  })
  managed(@CurrentActor() actor: Actor): Promise<ManagedPartnerView[]> {
    return this.partners.managed(actor);
  }

  @PostEndpoint('partners', { allow: 'shop.manage', summary: 'A new place', returns: ManagedPartnerView })
  create(@CurrentActor() actor: Actor, @Body() body: PartnerBody): Promise<ManagedPartnerView> {
    return this.partners.create(actor, body);
  }

  @PutEndpoint('partners/:id', {
    allow: 'shop.manage',
    summary: 'Change a place',
    returns: ManagedPartnerView,
  })
  change(
    @CurrentActor() actor: Actor,
    @Param() { id }: PartnerParams,
    @Body() body: PartnerBody,
  ): Promise<ManagedPartnerView> {
    return this.partners.change(actor, id, body);
  }
}
