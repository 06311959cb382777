import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { AskSuspensionBody } from './asks.dto.js';
import { AskExtensionBody, GrantExtensionBody, OrderParams, SplitBody } from './order.dto.js';
import { OrderExtensions } from './order.extensions.js';
import { OrderQueries } from './order.queries.js';
import { UnitOrderView } from './order.view.js';
import { PartService } from './part.service.js';
import { ReasonBody } from './request.dto.js';
import { RequestQueries } from './request.queries.js';
import { RequestDetailView, UnitChoiceView } from './request.view.js';
import { SuspensionService } from './suspension.service.js';
import { UnitChoices } from './unit-choices.queries.js';

/** What a unit asks for, what it gives to others, and what the dispatcher says to it. */
@ApiTags('orders')
@Controller('api/v1/orders/:id')
export class OrderAskController {
  constructor(
    @Inject(OrderQueries) private readonly queries: OrderQueries,
    @Inject(RequestQueries) private readonly requests: RequestQueries,
    @Inject(OrderExtensions) private readonly extensions: OrderExtensions,
    @Inject(SuspensionService) private readonly suspensions: SuspensionService,
    @Inject(PartService) private readonly parts: PartService,
    @Inject(UnitChoices) private readonly choices: UnitChoices,
  ) {}

  @PostEndpoint('ask-extension', {
    allow: 'order.handle',
    summary: 'Ask for more time, before the deadline',
    returns: UnitOrderView,
  })
  async askExtension(
    @CurrentActor() actor: Actor,
    @Param() { id }: OrderParams,
    @Body() body: AskExtensionBody,
  ): Promise<UnitOrderView> {
    await this.extensions.ask(actor, id, body);
    return this.queries.detail(actor, id);
  }

  @PostEndpoint('grant-extension', {
    allow: 'request.dispatch',
    summary: 'More time; the old deadline stays on the record',
    returns: RequestDetailView,
  })
  async grantExtension(
    @CurrentActor() actor: Actor,
    @Param() { id }: OrderParams,
    @Body() body: GrantExtensionBody,
  ): Promise<RequestDetailView> {
    return this.requests.detail(actor, await this.extensions.grant(actor, id, body));
  }

  @PostEndpoint('deny-extension', {
    allow: 'request.dispatch',
    summary: 'No more time',
    returns: RequestDetailView,
  })
  async denyExtension(
    @CurrentActor() actor: Actor,
    @Param() { id }: OrderParams,
    @Body() body: ReasonBody,
  ): Promise<RequestDetailView> {
    return this.requests.detail(actor, await this.extensions.deny(actor, id, body.reason));
  }

  @PostEndpoint('ask-suspension', {
    allow: 'order.handle',
    summary: 'Ask to put it off until a time',
    returns: UnitOrderView,
  })
  async askSuspension(
    @CurrentActor() actor: Actor,
    @Param() { id }: OrderParams,
    @Body() body: AskSuspensionBody,
  ): Promise<UnitOrderView> {
    await this.suspensions.askFor(actor, id, body);
    return this.queries.detail(actor, id);
  }

  @GetEndpoint('units', {
    allow: 'order.handle',
    summary: 'Units that could do a part of it',
    returns: UnitChoiceView,
    many: true,
  })
  units(@CurrentActor() actor: Actor, @Param() { id }: OrderParams): Promise<UnitChoiceView[]> {
    return this.choices.forPart(actor, id);
  }

  @PostEndpoint('split', {
    allow: 'order.handle',
    summary: 'Give a part to another unit',
    returns: UnitOrderView,
  })
  async split(
    @CurrentActor() actor: Actor,
    @Param() { id }: OrderParams,
    @Body() body: SplitBody,
  ): Promise<UnitOrderView> {
    await this.parts.split(actor, id, body);
    return this.queries.detail(actor, id);
  }

  @PostEndpoint('cancel', {
    allow: 'order.handle',
    summary: 'Take a part back that was given away; answers the order it belonged to',
    returns: UnitOrderView,
  })
  async cancel(
    @CurrentActor() actor: Actor,
    @Param() { id }: OrderParams,
    @Body() body: ReasonBody,
  ): Promise<UnitOrderView> {
    return this.queries.detail(actor, await this.parts.cancel(actor, id, body.reason));
  }

  @PostEndpoint('insist-part', {
    allow: 'order.handle',
    summary: 'A part that came back goes to the same unit again; answers the order it belongs to',
    returns: UnitOrderView,
  })
  async insistPart(
    @CurrentActor() actor: Actor,
    @Param() { id }: OrderParams,
    @Body() body: ReasonBody,
  ): Promise<UnitOrderView> {
    return this.queries.detail(actor, await this.parts.insist(actor, id, body.reason));
  }
}
