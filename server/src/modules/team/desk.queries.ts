import { Inject, Injectable } from '@nestjs/common';
import { cityInstant, cityTime, TEAM_RULE } from '@linli/shared';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { TeamMembers } from '../volunteer/index.js';
import { AskingService } from './asking.service.js';
import { NoticeService } from './notice.service.js';
import { TeamAsk, TeamHistory, TeamNotice } from './team.entity.js';
import { presentAsk, presentHistory } from './team.presenter.js';
import { TeamProfiles } from './team.profiles.js';
import { rightsOf } from './team.queries.js';
import { type FoundTeam, TeamRoster } from './team.roster.js';
import type { TeamCandidateView, TeamDeskView, TeamHistoryView, TeamMemberView } from './team.view.js';

const MOST_LINES = 50;

/** A team as its leaders work with it. */
@Injectable()
export class TeamDesk {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(AskingService) private readonly asking: AskingService,
    @Inject(TeamRoster) private readonly roster: TeamRoster,
    @Inject(TeamProfiles) private readonly profiles: TeamProfiles,
    @Inject(TeamMembers) private readonly members: TeamMembers,
    @Inject(NoticeService) private readonly notices: NoticeService,
  ) {}

  async of(actor: Actor, teamId: string): Promise<TeamDeskView> {
    const team = await this.asking.led(actor, teamId);
    const { id, node, tree } = team;
    const open = { teamUnitId: id, status: 'OPEN' as const };
    const day = cityTime(this.clock.now()).date;
    const [asks, intros, members, notices, sentToday, history] = await Promise.all([
      this.db.read.find(TeamAsk, { where: open, order: { createdAt: 'ASC', id: 'ASC' } }),
      this.profiles.intros([id]),
      this.memberViews(team),
      this.notices.list([id], true),
      this.db.read.countBy(TeamNotice, { teamUnitId: id, day }),
      this.history(team),
    ]);
    const names = await this.people.refs(asks.map(({ personId }) => personId));
    const shown = asks.map((ask) => presentAsk(ask, tree, names));
    const invited = new Set(asks.filter(({ kind }) => kind === 'INVITE').map(({ personId }) => personId));
    return {
      id,
      name: node.name,
      intro: intros.get(id) ?? '',
      members,
      requests: shown.filter(({ kind }) => kind === 'REQUEST'),
      invites: shown.filter(({ kind }) => kind === 'INVITE'),
      candidates: await this.candidates(team, invited),
      notices,
      noticesLeft: Math.max(0, TEAM_RULE.noticesPerDay - sentToday),
      history,
      can: rightsOf(actor, team),
    };
  }

  private async memberViews({ id, tree }: FoundTeam): Promise<TeamMemberView[]> {
    const { year, month } = cityTime(this.clock.now());
    const teamIds = tree.below(id).map((one) => one.id);
    const [ofYear, ofMonth, officers] = await Promise.all([
      this.members.of(teamIds, cityInstant(year, 1, 1)),
      this.members.of(teamIds, cityInstant(year, month, 1)),
      this.roster.officers(id),
    ]);
    const minutes = new Map(ofMonth.map((one) => [one.personId, one.minutes]));
    const offices = new Map(officers.map(({ hat, office }) => [hat.personId, office]));
    const names = await this.people.refs(ofYear.map(({ personId }) => personId));
    return ofYear.map(({ personId, teamUnitId, minutes: yearMinutes }) => ({
      personId,
      who: names.get(personId)?.displayName ?? '',
      surname: names.get(personId)?.surname ?? '',
      teamName: tree.get(teamUnitId)?.name ?? '',
      office: offices.get(personId) ?? null,
      monthMinutes: minutes.get(personId) ?? 0,
      yearMinutes,
    }));
  }

  private async candidates(
    { regionCode }: FoundTeam,
    invited: ReadonlySet<string>,
  ): Promise<TeamCandidateView[]> {
    const ids = await this.members.without(regionCode);
    const names = await this.people.refs(ids);
    return ids.flatMap((personId) => {
      const name = names.get(personId);
      if (!name) return [];
      return [{ personId, who: name.displayName, surname: name.surname, invited: invited.has(personId) }];
    });
  }

  /** Of the team and of those that were merged into it, newest first. */
  private async history({ id, tree }: FoundTeam): Promise<TeamHistoryView[]> {
    const teamUnitId = In(tree.counted(id).filter((each) => tree.current(each)?.id === id));
    const lines = await this.db.read.find(TeamHistory, {
      where: { teamUnitId },
      order: { at: 'DESC', id: 'DESC' },
      take: MOST_LINES,
    });
    const names = await this.people.refs(
      lines.flatMap(({ personId, actorId }) => [personId ?? actorId, actorId]),
    );
    return lines.map((line) => presentHistory(line, names));
  }
}
