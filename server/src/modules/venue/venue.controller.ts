import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint, PutEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { RoomDayQuery, VenueBody, VenueParams, VenuesQuery } from './venue.dto.js';
import { VenueQueries } from './venue.queries.js';
import { VenueService } from './venue.service.js';
import { ManagedVenueView, VenueDayView, VenueView } from './venue.view.js';

@ApiTags('venues')
@Controller('api/v1')
export class VenueController {
  constructor(
    @Inject(VenueService) private readonly venues: VenueService,
    @Inject(VenueQueries) private readonly queries: VenueQueries,
  ) {}

  @GetEndpoint('venues', {
    allow: 'public',
    summary: 'Culture stations, halls and rooms around here, nearest first',
    returns: VenueView,
    many: true,
  })
  around(@CurrentActor() actor: Actor | null, @Query() query: VenuesQuery): Promise<VenueView[]> {
    return this.queries.around(actor, query);
  }

  @GetEndpoint('venues/:id', { allow: 'public', summary: 'One venue', returns: VenueView })
  one(@CurrentActor() actor: Actor | null, @Param() { id }: VenueParams): Promise<VenueView> {
    return this.queries.one(actor, id);
  }

  @GetEndpoint('venues/:id/day', {
    allow: 'activity.manage',
    summary: 'When it is open on a day and which rooms are taken',
    returns: VenueDayView,
  })
  day(@Param() { id }: VenueParams, @Query() query: RoomDayQuery): Promise<VenueDayView> {
    return this.queries.day(id, query);
  }

  @GetEndpoint('managed-venues', {
    allow: 'activity.manage',
    summary: 'Venues my unit looks after',
    returns: ManagedVenueView,
    many: true,
  })
  managed(@CurrentActor() actor: Actor): Promise<ManagedVenueView[]> {
    return this.queries.managed(actor);
  }

  @PostEndpoint('venues', { allow: 'activity.manage', summary: 'A new venue', returns: ManagedVenueView })
  async create(@CurrentActor() actor: Actor, @Body() body: VenueBody): Promise<ManagedVenueView> {
    return this.queries.managedOne(actor, await this.venues.create(actor, body));
  }

  @PutEndpoint('venues/:id', {
    allow: 'activity.manage',
    summary: 'Change a venue',
    returns: ManagedVenueView,
  })
  async change(
    @CurrentActor() actor: Actor,
    @Param() { id }: VenueParams,
    @Body() body: VenueBody,
  ): Promise<ManagedVenueView> {
    await this.venues.change(actor, id, body);
    return this.queries.managedOne(actor, id);
  }
}
