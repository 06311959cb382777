import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { RosterParams, ScanBody, ShiftParams, TickBody } from './attendance.dto.js';
import { AttendanceService } from './attendance.service.js';
import { AttendanceView, RosterView, ShiftCodeView } from './attendance.view.js';

@ApiTags('attendance')
@Controller('api/v1')
export class AttendanceController {
  constructor(@Inject(AttendanceService) private readonly attendance: AttendanceService) {}

  @GetEndpoint('shifts/:id/roster', {
    allow: 'signed-in',
    summary: 'Who is here (leader and organiser)',
    returns: RosterView,
  })
  roster(@CurrentActor() actor: Actor, @Param() { id }: ShiftParams): Promise<RosterView> {
    return this.attendance.roster(actor, id);
  }

  @GetEndpoint('shifts/:id/code', {
    allow: 'signed-in',
    summary: 'The rotating check-in code, for a leader who is checked in',
    returns: ShiftCodeView,
  })
  code(@CurrentActor() actor: Actor, @Param() { id }: ShiftParams): Promise<ShiftCodeView> {
    return this.attendance.code(actor, id);
  }

  @PostEndpoint('attendance/scan', {
    allow: 'signed-in',
    summary: 'Check in or out by the code',
    returns: AttendanceView,
  })
  scan(@CurrentActor() actor: Actor, @Body() body: ScanBody): Promise<AttendanceView> {
    return this.attendance.scan(actor, body);
  }

  @PostEndpoint('shifts/:id/roster/:signupId/tick', {
    allow: 'signed-in',
    summary: 'The leader ticks the list: in or out',
    returns: RosterView,
  })
  tick(
    @CurrentActor() actor: Actor,
    @Param() params: RosterParams,
    @Body() body: TickBody,
  ): Promise<RosterView> {
    return this.attendance.tick(actor, params.id, params.signupId, body);
  }

  @PostEndpoint('shifts/:id/roster/:signupId/remind', {
    allow: 'signed-in',
    summary: 'A friendly reminder',
    returns: RosterView,
  })
  remind(@CurrentActor() actor: Actor, @Param() params: RosterParams): Promise<RosterView> {
    return this.attendance.remind(actor, params.id, params.signupId);
  }
}
