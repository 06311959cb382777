import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../../platform/http/index.js';
import { Actor, CurrentActor } from '../../identity/index.js';
import { StockBody, StockHistoryQuery, StockParams } from './goods.dto.js';
import { StockMoveView, StockView } from './goods.view.js';
import { StockService } from './stock.service.js';

/** For the people of the place, and the committee that looks after it. */
@ApiTags('shop')
@Controller('api/v1/shop/partners/:id')
export class StockController {
  constructor(@Inject(StockService) private readonly stock: StockService) {}

  @GetEndpoint('stock', {
    allow: 'shop.fulfil',
    summary: 'What lies on the shelves of a place',
    returns: StockView,
    many: true,
  })
  shelves(@CurrentActor() actor: Actor, @Param() { id }: StockParams): Promise<StockView[]> {
    return this.stock.shelves(actor, id);
  }

  @PostEndpoint('stock', {
    allow: 'shop.fulfil',
    summary: 'Pieces were delivered, or counted (盘点)',
    returns: StockView,
    many: true,
  })
  enter(
    @CurrentActor() actor: Actor,
    @Param() { id }: StockParams,
    @Body() body: StockBody,
  ): Promise<StockView[]> {
    return this.stock.enter(actor, id, body);
  }

  @GetEndpoint('stock-moves', {
    allow: 'shop.fulfil',
    summary: 'What moved at a place, newest first',
    returns: StockMoveView,
    many: true,
  })
  history(
    @CurrentActor() actor: Actor,
    @Param() { id }: StockParams,
    @Query() { goodsId }: StockHistoryQuery,
  ): Promise<StockMoveView[]> {
    return this.stock.history(actor, id, goodsId);
  }
}
