import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint, PutEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import {
  EditRouteBody,
  EndRouteBody,
  NewRouteBody,
  RouteParams,
  RoutesView,
  RouteView,
} from './route.dto.js';
import { RouteQueries } from './route.queries.js';
import { RouteService } from './route.service.js';

/** Routes of a community: where its grid workers walk, in what order, and what they look at. */
@ApiTags('patrol')
@Controller('api/v1/patrol/routes')
export class RouteController {
  constructor(
    @Inject(RouteQueries) private readonly queries: RouteQueries,
    @Inject(RouteService) private readonly service: RouteService,
  ) {}

  @GetEndpoint('', {
    allow: 'patrol.plan',
    summary: 'Routes of my regions with their stops, and the check lists there are',
    returns: RoutesView,
  })
  list(@CurrentActor() actor: Actor): Promise<RoutesView> {
    return this.queries.list(actor);
  }

  @PostEndpoint('', { allow: 'patrol.plan', summary: 'A new route', returns: RouteView })
  create(@CurrentActor() actor: Actor, @Body() body: NewRouteBody): Promise<RouteView> {
    return this.service.create(actor, body);
  }

  @PutEndpoint(':id', {
    allow: 'patrol.plan',
    summary: 'The whole route anew: title, stops in their order, what to look at',
    returns: RouteView,
  })
  replace(
    @CurrentActor() actor: Actor,
    @Param() { id }: RouteParams,
    @Body() body: EditRouteBody,
  ): Promise<RouteView> {
    return this.service.replace(actor, id, body);
  }

  @PostEndpoint(':id/end', { allow: 'patrol.plan', summary: 'It is walked no more' })
  end(
    @CurrentActor() actor: Actor,
    @Param() { id }: RouteParams,
    @Body() { basedOn }: EndRouteBody,
  ): Promise<void> {
    return this.service.end(actor, id, basedOn);
  }
}
