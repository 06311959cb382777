import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { AskingService } from './asking.service.js';
import { TeamCodes } from './code.service.js';
import { LeavingService } from './leaving.service.js';
import { AnswerAskBody, AskTeamBody, TeamCodeBody, TeamParams } from './team.dto.js';
import { TeamQueries } from './team.queries.js';
import { TeamAskView, TeamInvitationView, TeamLineView, TeamPageView } from './team.view.js';

/** Volunteer teams (志愿队伍) as neighbours and volunteers meet them. */
@ApiTags('teams')
@Controller('api/v1')
export class TeamController {
  constructor(
    @Inject(TeamQueries) private readonly queries: TeamQueries,
    @Inject(AskingService) private readonly asking: AskingService,
    @Inject(LeavingService) private readonly leaving: LeavingService,
    @Inject(TeamCodes) private readonly codes: TeamCodes,
  ) {}

  @GetEndpoint('teams', {
    allow: 'public',
    summary: 'All teams; the tree is in parentId',
    returns: TeamLineView,
    many: true,
  })
  list(): Promise<TeamLineView[]> {
    return this.queries.list();
  }

  @GetEndpoint('teams/mine', {
    allow: 'signed-in',
    summary: 'The page of the team I am in',
    returns: TeamPageView,
  })
  mine(@CurrentActor() actor: Actor): Promise<TeamPageView> {
    return this.queries.mine(actor);
  }

  @GetEndpoint('teams/:id', {
    allow: 'public',
    summary: "A team's page, without names for visitors",
    returns: TeamPageView,
  })
  page(@CurrentActor() actor: Actor | null, @Param() { id }: TeamParams): Promise<TeamPageView> {
    return this.queries.page(actor, id);
  }

  @GetEndpoint('team-asks', {
    allow: 'signed-in',
    summary: 'My request and the invitations that wait',
    returns: TeamAskView,
    many: true,
  })
  asks(@CurrentActor() actor: Actor): Promise<TeamAskView[]> {
    return this.queries.asksOf(actor);
  }

  @PostEndpoint('teams/:id/requests', {
    allow: 'signed-in',
    summary: 'Ask to join; a leader answers',
    returns: TeamPageView,
  })
  async request(
    @CurrentActor() actor: Actor,
    @Param() { id }: TeamParams,
    @Body() { words }: AskTeamBody,
  ): Promise<TeamPageView> {
    await this.asking.request(actor, id, words);
    return this.queries.page(actor, id);
  }

  @PostEndpoint('team-asks/:id/answer', {
    allow: 'signed-in',
    summary: 'Answer: the leader a request, the invited person an invitation',
  })
  answer(
    @CurrentActor() actor: Actor,
    @Param() { id }: TeamParams,
    @Body() body: AnswerAskBody,
  ): Promise<void> {
    return this.asking.answer(actor, id, body);
  }

  @PostEndpoint('team-asks/:id/withdraw', { allow: 'signed-in', summary: 'Take back what I asked' })
  withdraw(@CurrentActor() actor: Actor, @Param() { id }: TeamParams): Promise<void> {
    return this.asking.withdraw(actor, id);
  }

  @PostEndpoint('teams/:id/leave', {
    allow: 'signed-in',
    summary: 'Leave; nobody has to agree',
    returns: TeamPageView,
  })
  async leave(@CurrentActor() actor: Actor, @Param() { id }: TeamParams): Promise<TeamPageView> {
    await this.leaving.leave(actor, id);
    return this.queries.page(actor, id);
  }

  @PostEndpoint('team-codes/look', {
    allow: 'signed-in',
    summary: 'Which team a code leads to',
    returns: TeamInvitationView,
  })
  look(@CurrentActor() actor: Actor, @Body() { code }: TeamCodeBody): Promise<TeamInvitationView> {
    return this.codes.look(actor, code);
  }

  @PostEndpoint('team-codes/join', {
    allow: 'signed-in',
    summary: 'Join the team of a code at once',
    returns: TeamPageView,
  })
  async join(@CurrentActor() actor: Actor, @Body() { code }: TeamCodeBody): Promise<TeamPageView> {
    return this.queries.page(actor, await this.codes.join(actor, code));
  }
}
