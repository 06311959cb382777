import { Body, Controller, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../platform/clock.js';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { ActivitiesQuery, ActivityParams } from './activity.dto.js';
import { ActivityQueries } from './activity.queries.js';
import { ActivityReader } from './activity.reader.js';
import { ActivityCardView, ActivityDetailView, MyActivitiesView } from './activity.view.js';
import { CALENDAR_TYPE, calendarFile } from './calendar.file.js';
import { isPublic } from './activity.policy.js';
import { FeedbackBody, PartyBody } from './signup.dto.js';
import { ActivitySignupService } from './signup.service.js';

/** Activities as residents see them. */
@ApiTags('activities')
@Controller('api/v1')
export class ActivityController {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ActivityQueries) private readonly queries: ActivityQueries,
    @Inject(ActivityReader) private readonly reader: ActivityReader,
    @Inject(ActivitySignupService) private readonly signups: ActivitySignupService,
  ) {}

  @GetEndpoint('activities', {
    allow: 'public',
    summary: 'What is coming around here, next first',
    returns: ActivityCardView,
    many: true,
  })
  near(@CurrentActor() actor: Actor | null, @Query() query: ActivitiesQuery): Promise<ActivityCardView[]> {
    return this.queries.near(actor, query);
  }

  @GetEndpoint('activities/mine', {
    allow: 'signed-in',
    summary: 'Where my household comes or waits, and where it was',
    returns: MyActivitiesView,
  })
  mine(@CurrentActor() actor: Actor): Promise<MyActivitiesView> {
    return this.queries.mine(actor);
  }

  @GetEndpoint('activities/:id', {
    allow: 'public',
    summary: 'One activity as the reader may see it',
    returns: ActivityDetailView,
  })
  detail(@CurrentActor() actor: Actor | null, @Param() { id }: ActivityParams): Promise<ActivityDetailView> {
    return this.reader.detail(actor, id);
  }

  @GetEndpoint('activities/:id/calendar', {
    allow: 'public',
    summary: 'As a calendar file (RFC 5545)',
  })
  async calendar(@Param() { id }: ActivityParams, @Res() reply: FastifyReply): Promise<void> {
    const activity = await this.reader.find(id, isPublic);
    const { organiserName } = await this.reader.detail(null, id);
    await reply
      .status(200)
      .type(CALENDAR_TYPE)
      .header('content-disposition', 'attachment; filename="activity.ics"')
      .send(calendarFile(activity, organiserName, this.clock.now()));
  }

  @PostEndpoint('activities/:id/come', {
    allow: 'signed-in',
    summary: 'My household comes as these people; who finds no place waits',
    returns: ActivityDetailView,
  })
  async come(
    @CurrentActor() actor: Actor,
    @Param() { id }: ActivityParams,
    @Body() body: PartyBody,
  ): Promise<ActivityDetailView> {
    await this.signups.come(actor, id, body);
    return this.reader.detail(actor, id);
  }

  @PostEndpoint('activities/:id/leave', {
    allow: 'signed-in',
    summary: 'Nobody of my household comes',
    returns: ActivityDetailView,
  })
  async leave(@CurrentActor() actor: Actor, @Param() { id }: ActivityParams): Promise<ActivityDetailView> {
    await this.signups.leave(actor, id);
    return this.reader.detail(actor, id);
  }

  @PostEndpoint('activities/:id/accept', {
    allow: 'signed-in',
    summary: 'We take the places that were offered to us',
    returns: ActivityDetailView,
  })
  async accept(@CurrentActor() actor: Actor, @Param() { id }: ActivityParams): Promise<ActivityDetailView> {
    await this.signups.accept(actor, id);
    return this.reader.detail(actor, id);
  }

  @PostEndpoint('activities/:id/feedback', {
    allow: 'signed-in',
    summary: 'How it was, in two taps',
    returns: ActivityDetailView,
  })
  async rate(
    @CurrentActor() actor: Actor,
    @Param() { id }: ActivityParams,
    @Body() body: FeedbackBody,
  ): Promise<ActivityDetailView> {
    await this.signups.rate(actor, id, body);
    return this.reader.detail(actor, id);
  }
}
