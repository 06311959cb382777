import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { DoneBody, OrderParams, OrderQuery, ReturnBody } from './order.dto.js';
import { OrderQueries } from './order.queries.js';
import { OrderService } from './order.service.js';
import { UnitOrderView } from './order.view.js';

/** The handling unit's side. */
@ApiTags('orders')
@Controller('api/v1/orders')
export class OrderController {
  constructor(
    @Inject(OrderService) private readonly orders: OrderService,
    @Inject(OrderQueries) private readonly queries: OrderQueries,
  ) {}

  @GetEndpoint('', {
    allow: 'order.handle',
    summary: "My unit's orders, least time left first",
    returns: UnitOrderView,
    many: true,
  })
  list(@CurrentActor() actor: Actor, @Query() query: OrderQuery): Promise<UnitOrderView[]> {
    return this.queries.list(actor, query.box as 'open' | 'done' | undefined);
  }

  @GetEndpoint(':id', { allow: 'order.handle', summary: 'One order of my unit', returns: UnitOrderView })
  detail(@CurrentActor() actor: Actor, @Param() { id }: OrderParams): Promise<UnitOrderView> {
    return this.queries.detail(actor, id);
  }

  @PostEndpoint(':id/take', { allow: 'order.handle', summary: 'Take it', returns: UnitOrderView })
  take(@CurrentActor() actor: Actor, @Param() { id }: OrderParams): Promise<UnitOrderView> {
    return this.orders.take(actor, id);
  }

  @PostEndpoint(':id/start', { allow: 'order.handle', summary: 'Begin the work', returns: UnitOrderView })
  start(@CurrentActor() actor: Actor, @Param() { id }: OrderParams): Promise<UnitOrderView> {
    return this.orders.start(actor, id);
  }

  @PostEndpoint(':id/done', {
    allow: 'order.handle',
    summary: 'Report back with words and photos',
    returns: UnitOrderView,
  })
  done(
    @CurrentActor() actor: Actor,
    @Param() { id }: OrderParams,
    @Body() body: DoneBody,
  ): Promise<UnitOrderView> {
    return this.orders.done(actor, id, body);
  }

  @PostEndpoint(':id/return', {
    allow: 'order.handle',
    summary: 'Not ours: give it back with a reason',
    returns: UnitOrderView,
  })
  giveBack(
    @CurrentActor() actor: Actor,
    @Param() { id }: OrderParams,
    @Body() body: ReturnBody,
  ): Promise<UnitOrderView> {
    return this.orders.giveBack(actor, id, body);
  }
}
