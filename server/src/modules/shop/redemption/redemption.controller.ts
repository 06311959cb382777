import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PageQuery, PostEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { FulfilService } from './fulfil.service.js';
import { CodeBody, FulfilBody, RedeemBody, RedemptionParams, BringBackBody } from './redemption.dto.js';
import { RedemptionQueries } from './redemption.queries.js';
import { RedemptionService } from './redemption.service.js';
import { DeskView, HandoutView, RedemptionPageView, RedemptionView } from './redemption.view.js';

@ApiTags('shop')
@Controller('api/v1/shop')
export class RedemptionController {
  constructor(
    @Inject(RedemptionService) private readonly redemptions: RedemptionService,
    @Inject(FulfilService) private readonly fulfilling: FulfilService,
    @Inject(RedemptionQueries) private readonly queries: RedemptionQueries,
  ) {}

  @PostEndpoint('redemptions', {
    allow: 'signed-in',
    summary: 'Put points and goods aside for me',
    returns: RedemptionView,
  })
  async redeem(@CurrentActor() actor: Actor, @Body() body: RedeemBody): Promise<RedemptionView> {
    return this.queries.one(actor, await this.redemptions.redeem(actor, body));
  }

  @GetEndpoint('redemptions', {
    allow: 'signed-in',
    summary: 'What I redeemed, newest first',
    returns: RedemptionPageView,
  })
  mine(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<RedemptionPageView> {
    return this.queries.mine(actor, query);
  }

  @GetEndpoint('redemptions/:id', {
    allow: 'signed-in',
    summary: 'One of mine, with its code',
    returns: RedemptionView,
  })
  one(@CurrentActor() actor: Actor, @Param() { id }: RedemptionParams): Promise<RedemptionView> {
    return this.queries.one(actor, id);
  }

  @PostEndpoint('redemptions/:id/cancel', {
    allow: 'signed-in',
    summary: 'Give it back before fetching it',
    returns: RedemptionView,
  })
  async cancel(@CurrentActor() actor: Actor, @Param() { id }: RedemptionParams): Promise<RedemptionView> {
    await this.redemptions.cancel(actor, id);
    return this.queries.one(actor, id);
  }

  @GetEndpoint('desk', {
    allow: 'shop.fulfil',
    summary: 'Where I hand out: who will come, who came, and the key to check codes without a network',
    returns: DeskView,
  })
  desk(@CurrentActor() actor: Actor): Promise<DeskView> {
    return this.queries.desk(actor);
  }

  @PostEndpoint('codes/look', {
    allow: 'shop.fulfil',
    summary: 'What a code stands for, before it is handed out',
    returns: HandoutView,
  })
  async look(@CurrentActor() actor: Actor, @Body() body: CodeBody): Promise<HandoutView> {
    const [handout] = await this.queries.handouts([await this.fulfilling.look(actor, body)]);
    return handout!;
  }

  @PostEndpoint('codes/fulfil', {
    allow: 'shop.fulfil',
    summary: 'Handed out (核销), now or when the phone had no network',
    returns: HandoutView,
  })
  async fulfil(@CurrentActor() actor: Actor, @Body() body: FulfilBody): Promise<HandoutView> {
    const [handout] = await this.queries.handouts([await this.fulfilling.fulfil(actor, body)]);
    return handout!;
  }

  @PostEndpoint('redemptions/:id/return', {
    allow: 'shop.fulfil',
    summary: 'The goods were brought back',
    returns: HandoutView,
  })
  async takeBack(
    @CurrentActor() actor: Actor,
    @Param() { id }: RedemptionParams,
    @Body() { reason }: BringBackBody,
  ): Promise<HandoutView> {
    const [handout] = await this.queries.handouts([await this.fulfilling.takeBack(actor, id, reason)]);
    return handout!;
  }
}
