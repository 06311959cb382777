import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint, PutEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { ConfirmHoursBody, DisputeHoursBody, RecordParams } from './attendance.dto.js';
import { HoursService } from './hours.service.js';
import { ForQuery } from './signup.dto.js';
import { PauseBody, VolunteerBody } from './volunteer.dto.js';
import { VolunteerService } from './volunteer.service.js';
import { DutyView, ServiceRecordView, VolunteerView } from './volunteer.view.js';

/** A volunteer's profile, duties and hours. */
@ApiTags('volunteer')
@Controller('api/v1')
export class VolunteerController {
  constructor(
    @Inject(VolunteerService) private readonly volunteers: VolunteerService,
    @Inject(HoursService) private readonly hours: HoursService,
  ) {}

  @GetEndpoint('volunteer/me', {
    allow: 'signed-in',
    summary: 'My profile, totals and next duty',
    returns: VolunteerView,
  })
  me(@CurrentActor() actor: Actor): Promise<VolunteerView> {
    return this.volunteers.me(actor);
  }

  @PutEndpoint('volunteer/me', {
    allow: 'signed-in',
    summary: 'Register or change my profile',
    returns: VolunteerView,
  })
  save(@CurrentActor() actor: Actor, @Body() body: VolunteerBody): Promise<VolunteerView> {
    return this.volunteers.save(actor, body);
  }

  @PutEndpoint('volunteer/me/pause', {
    allow: 'signed-in',
    summary: 'Have a rest: nobody asks me until that day',
    returns: VolunteerView,
  })
  pause(@CurrentActor() actor: Actor, @Body() { until }: PauseBody): Promise<VolunteerView> {
    return this.volunteers.pause(actor, until ?? null);
  }

  @GetEndpoint('volunteer/duties', {
    allow: 'signed-in',
    summary: 'What I signed up for, next first',
    returns: DutyView,
    many: true,
  })
  duties(@CurrentActor() actor: Actor, @Query() { forId }: ForQuery): Promise<DutyView[]> {
    return this.volunteers.duties(actor, forId);
  }

  @GetEndpoint('hours/mine', {
    allow: 'signed-in',
    summary: 'My service records, newest first',
    returns: ServiceRecordView,
    many: true,
  })
  mine(@CurrentActor() actor: Actor): Promise<ServiceRecordView[]> {
    return this.hours.mine(actor);
  }

  @GetEndpoint('hours/to-confirm', {
    allow: 'hours.confirm',
    summary: 'Records that wait for my unit',
    returns: ServiceRecordView,
    many: true,
  })
  toConfirm(@CurrentActor() actor: Actor): Promise<ServiceRecordView[]> {
    return this.hours.toConfirm(actor);
  }

  @PostEndpoint('hours/:id/confirm', {
    allow: 'hours.confirm',
    summary: 'Confirm a record',
    returns: ServiceRecordView,
  })
  confirm(
    @CurrentActor() actor: Actor,
    @Param() { id }: RecordParams,
    @Body() body: ConfirmHoursBody,
  ): Promise<ServiceRecordView> {
    return this.hours.confirm(actor, id, body.minutes);
  }

  @PostEndpoint('hours/:id/dispute', {
    allow: 'hours.confirm',
    summary: 'Question a record',
    returns: ServiceRecordView,
  })
  dispute(
    @CurrentActor() actor: Actor,
    @Param() { id }: RecordParams,
    @Body() body: DisputeHoursBody,
  ): Promise<ServiceRecordView> {
    return this.hours.dispute(actor, id, body.reason);
  }
}
