import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { GoodsAction } from '@linli/shared';
import { GetEndpoint, PostEndpoint, PutEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { GoodsActionBody, GoodsBody, GoodsParams, GoodsQuery, OneGoodsQuery } from './goods.dto.js';
import { GoodsService } from './goods.service.js';
import { GoodsView, ManagedGoodsView } from './goods.view.js';
import { ShelfService } from './shelf.service.js';

@ApiTags('shop')
@Controller('api/v1/shop')
export class GoodsController {
  constructor(
    @Inject(ShelfService) private readonly shelf: ShelfService,
    @Inject(GoodsService) private readonly goods: GoodsService,
  ) {}

  @GetEndpoint('goods', {
    allow: 'public',
    summary: 'What can be redeemed at a place, cheapest first',
    returns: GoodsView,
    many: true,
  })
  at(@CurrentActor() actor: Actor | null, @Query() { partnerId }: GoodsQuery): Promise<GoodsView[]> {
    return this.shelf.at(actor, partnerId);
  }

  @GetEndpoint('goods/:id', { allow: 'public', summary: 'One kind of goods', returns: GoodsView })
  one(
    @CurrentActor() actor: Actor | null,
    @Param() { id }: GoodsParams,
    @Query() { partnerId }: OneGoodsQuery,
  ): Promise<GoodsView> {
    return this.shelf.one(actor, id, partnerId);
  }

  @GetEndpoint('managed-goods', {
    allow: 'shop.manage',
    summary: 'Goods of my committee, whatever their state',
    returns: ManagedGoodsView,
    many: true,
  })
  managed(@CurrentActor() actor: Actor): Promise<ManagedGoodsView[]> {
    return this.goods.managed(actor);
  }

  @PostEndpoint('goods', { allow: 'shop.manage', summary: 'A new draft', returns: ManagedGoodsView })
  create(@CurrentActor() actor: Actor, @Body() body: GoodsBody): Promise<ManagedGoodsView> {
    return this.goods.create(actor, body);
  }

  @PutEndpoint('goods/:id', { allow: 'shop.manage', summary: 'Change goods', returns: ManagedGoodsView })
  change(
    @CurrentActor() actor: Actor,
    @Param() { id }: GoodsParams,
    @Body() body: GoodsBody,
  ): Promise<ManagedGoodsView> {
    return this.goods.change(actor, id, body);
  }

  @PostEndpoint('goods/:id/status', {
    allow: 'shop.manage',
    summary: 'Put on sale, pause, resume or take off',
    returns: ManagedGoodsView,
  })
  act(
    @CurrentActor() actor: Actor,
    @Param() { id }: GoodsParams,
    @Body() { action }: GoodsActionBody,
  ): Promise<ManagedGoodsView> {
    return this.goods.act(actor, id, action as GoodsAction);
  }
}
