import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { TeamOffice } from '@linli/shared';
import { GetEndpoint, PostEndpoint, PutEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { AskingService } from './asking.service.js';
import { TeamCodes } from './code.service.js';
import { TeamDesk } from './desk.queries.js';
import { FoundingService } from './founding.service.js';
import { LeavingService } from './leaving.service.js';
import { MergingService } from './merging.service.js';
import { NoticeService } from './notice.service.js';
import { OfficersService } from './officers.service.js';
import {
  AppointBody,
  DescribeTeamBody,
  FoundTeamBody,
  InviteToTeamBody,
  MergeParams,
  RelieveBody,
  RemoveMemberBody,
  TeamMemberParams,
  TeamNoticeBody,
  TeamParams,
} from './team.dto.js';
import { MergePreviewView, TeamCodeView, TeamDeskView } from './team.view.js';

/** What leaders and the committee do with a team. */
@ApiTags('teams')
@Controller('api/v1')
export class TeamDeskController {
  constructor(
    @Inject(TeamDesk) private readonly desk: TeamDesk,
    @Inject(FoundingService) private readonly founding: FoundingService,
    @Inject(AskingService) private readonly asking: AskingService,
    @Inject(TeamCodes) private readonly codes: TeamCodes,
    @Inject(LeavingService) private readonly leaving: LeavingService,
    @Inject(OfficersService) private readonly officers: OfficersService,
    @Inject(MergingService) private readonly merging: MergingService,
    @Inject(NoticeService) private readonly notices: NoticeService,
  ) {}

  @GetEndpoint('teams/:id/desk', {
    allow: 'team.lead',
    summary: 'People, asks, notices and history of a team I lead',
    returns: TeamDeskView,
  })
  of(@CurrentActor() actor: Actor, @Param() { id }: TeamParams): Promise<TeamDeskView> {
    return this.desk.of(actor, id);
  }

  @PostEndpoint('teams', { allow: 'team.manage', summary: 'Found a team', returns: TeamDeskView })
  async found(@CurrentActor() actor: Actor, @Body() body: FoundTeamBody): Promise<TeamDeskView> {
    return this.desk.of(actor, await this.founding.found(actor, body));
  }

  @PutEndpoint('teams/:id', {
    allow: 'team.lead',
    summary: 'Say what the team does',
    returns: TeamDeskView,
  })
  async describe(
    @CurrentActor() actor: Actor,
    @Param() { id }: TeamParams,
    @Body() body: DescribeTeamBody,
  ): Promise<TeamDeskView> {
    await this.founding.describe(actor, id, body);
    return this.desk.of(actor, id);
  }

  @PostEndpoint('teams/:id/invites', {
    allow: 'team.lead',
    summary: 'Ask a volunteer of the community to join',
    returns: TeamDeskView,
  })
  async invite(
    @CurrentActor() actor: Actor,
    @Param() { id }: TeamParams,
    @Body() { personId, words }: InviteToTeamBody,
  ): Promise<TeamDeskView> {
    await this.asking.invite(actor, id, personId, words);
    return this.desk.of(actor, id);
  }

  @PostEndpoint('teams/:id/code', {
    allow: 'team.lead',
    summary: 'A new code to join by',
    returns: TeamCodeView,
    storeAnswer: false,
  })
  code(@CurrentActor() actor: Actor, @Param() { id }: TeamParams): Promise<TeamCodeView> {
    return this.codes.renew(actor, id);
  }

  @PostEndpoint('teams/:id/members/:personId/remove', {
    allow: 'team.lead',
    summary: 'Take a member out, with a reason',
    returns: TeamDeskView,
  })
  async remove(
    @CurrentActor() actor: Actor,
    @Param() { id, personId }: TeamMemberParams,
    @Body() { reason }: RemoveMemberBody,
  ): Promise<TeamDeskView> {
    await this.leaving.remove(actor, id, personId, reason);
    return this.desk.of(actor, id);
  }

  @PostEndpoint('teams/:id/officers', {
    allow: 'team.lead',
    summary: 'Name a leader or a deputy',
    returns: TeamDeskView,
  })
  async appoint(
    @CurrentActor() actor: Actor,
    @Param() { id }: TeamParams,
    @Body() { personId, office }: AppointBody,
  ): Promise<TeamDeskView> {
    await this.officers.appoint(actor, id, personId, office as TeamOffice);
    return this.desk.of(actor, id);
  }

  @PostEndpoint('teams/:id/officers/:personId/relieve', {
    allow: 'team.lead',
    summary: 'Somebody leads no longer',
    returns: TeamDeskView,
  })
  async relieve(
    @CurrentActor() actor: Actor,
    @Param() { id, personId }: TeamMemberParams,
    @Body() { reason }: RelieveBody,
  ): Promise<TeamDeskView> {
    await this.officers.relieve(actor, id, personId, reason);
    return this.desk.of(actor, id);
  }

  @PostEndpoint('teams/:id/notices', {
    allow: 'team.lead',
    summary: 'Say something to the whole team',
    returns: TeamDeskView,
  })
  async say(
    @CurrentActor() actor: Actor,
    @Param() { id }: TeamParams,
    @Body() { text }: TeamNoticeBody,
  ): Promise<TeamDeskView> {
    await this.notices.send(actor, id, text);
    return this.desk.of(actor, id);
  }

  @PostEndpoint('team-notices/:id/recall', {
    allow: 'team.lead',
    summary: 'Take a notice back from who has not read it',
  })
  recall(@CurrentActor() actor: Actor, @Param() { id }: TeamParams): Promise<void> {
    return this.notices.recall(actor, id);
  }

  @GetEndpoint('teams/:id/merge/:intoId', {
    allow: 'team.manage',
    summary: 'What a merger would move',
    returns: MergePreviewView,
  })
  preview(@CurrentActor() actor: Actor, @Param() { id, intoId }: MergeParams): Promise<MergePreviewView> {
    return this.merging.preview(actor, id, intoId);
  }

  @PostEndpoint('teams/:id/merge/:intoId', {
    allow: 'team.manage',
    summary: 'Merge this team into another one',
    returns: TeamDeskView,
  })
  async merge(@CurrentActor() actor: Actor, @Param() { id, intoId }: MergeParams): Promise<TeamDeskView> {
    await this.merging.merge(actor, id, intoId);
    return this.desk.of(actor, intoId);
  }
}
