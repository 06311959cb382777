import { Inject, Injectable } from '@nestjs/common';
import { cityInstant, cityTime, TEAM_OFFICE_LABELS } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import type { UnitNode } from '../unit/index.js';
import { TeamMembers, TeamWork } from '../volunteer/index.js';
import { NoticeService } from './notice.service.js';
import { TeamAsk } from './team.entity.js';
import { appointsIn, leadsTeam, managesTeam } from './team.policy.js';
import { presentAsk } from './team.presenter.js';
import { TeamProfiles } from './team.profiles.js';
import { type FoundTeam, TeamRoster } from './team.roster.js';
import { TeamTree } from './team.tree.js';
import type { TeamAskView, TeamFaceView, TeamLineView, TeamOfficerView, TeamPageView } from './team.view.js';

/** Faces on the page; the others are a number. */
const MOST_FACES = 12;

/** Teams as everybody may see them. */
@Injectable()
export class TeamQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(TeamRoster) private readonly roster: TeamRoster,
    @Inject(TeamProfiles) private readonly profiles: TeamProfiles,
    @Inject(TeamMembers) private readonly members: TeamMembers,
    @Inject(TeamWork) private readonly work: TeamWork,
    @Inject(NoticeService) private readonly notices: NoticeService,
  ) {}

  /** All open teams, by name; the tree is in `parentId`. */
  async list(): Promise<TeamLineView[]> {
    const tree = await this.roster.tree();
    const lines = await this.lines(tree, tree.open());
    return lines.sort(
      (a, b) => a.regionCode.localeCompare(b.regionCode) || a.name.localeCompare(b.name, 'zh-CN'),
    );
  }

  /** Throws `http.not_found` for who is in no team. */
  async mine(actor: Actor): Promise<TeamPageView> {
    const id = await this.members.teamOf(actor.personId);
    if (!id) throw notFound();
    return this.page(actor, id);
  }

  /** A team's page; the page of a merged one is that of the team it went into. */
  async page(actor: Actor | null, id: string): Promise<TeamPageView> {
    const team = await this.roster.find(id);
    const { tree, node } = team;
    const { year, month } = cityTime(this.clock.now());
    const counted = tree.counted(team.id);
    const [ownTeam, ask] = await Promise.all([
      actor ? this.members.teamOf(actor.personId) : undefined,
      actor ? this.openAsk(actor.personId, node) : null,
    ]);
    const mine = ownTeam === team.id;
    const inside =
      mine || (typeof ownTeam === 'string' && tree.below(team.id).some((one) => one.id === ownTeam));
    const near = await this.lines(tree, [
      node,
      ...tree.above(team.id).reverse(),
      ...tree.open().filter((one) => one.parentId === team.id),
    ]);
    const above = new Set(team.above);
    const [monthSum, yearSum, ahead, officers, faces, notices] = await Promise.all([
      this.work.since(counted, cityInstant(year, month, 1)),
      this.work.since(counted, cityInstant(year, 1, 1)),
      this.work.ahead(counted, this.clock.now()),
      actor ? this.officers(team.id) : [],
      actor ? this.faces(tree, team.id) : [],
      inside ? this.notices.list([team.id, ...team.above], false) : [],
    ]);
    return {
      ...near[0]!,
      above: near.filter((one) => above.has(one.id)),
      below: near.slice(1).filter((one) => !above.has(one.id)),
      month: monthSum,
      year: yearSum,
      ahead: ahead.map(({ startAt, ...duty }) => ({ ...duty, startAt: startAt.toISOString() })),
      officers,
      faces,
      mine,
      ask,
      notices,
      cameFrom: id === team.id ? null : (tree.get(id)?.name ?? null),
      can: actor ? canOf(actor, team, ownTeam, ask) : [],
    };
  }

  /** Invitations and my request that wait, newest first. */
  async asksOf({ personId }: Actor): Promise<TeamAskView[]> {
    const where = { personId, status: 'OPEN' as const };
    const asks = await this.db.read.find(TeamAsk, { where, order: { createdAt: 'DESC', id: 'DESC' } });
    const tree = await this.roster.tree();
    const names = await this.people.refs([personId]);
    return asks.map((ask) => presentAsk(ask, tree, names));
  }

  private async openAsk(personId: string, node: UnitNode): Promise<TeamAskView | null> {
    const where = { personId, teamUnitId: node.id, status: 'OPEN' as const };
    const ask = await this.db.read.findOne(TeamAsk, { where, order: { kind: 'ASC' } });
    return ask && presentAsk(ask, new TeamTree([node]), await this.people.refs([personId]));
  }

  private async officers(teamId: string): Promise<TeamOfficerView[]> {
    const officers = await this.roster.officers(teamId);
    const names = await this.people.refs(officers.map(({ hat }) => hat.personId));
    return officers.map(({ hat, office }) => ({
      office,
      officeLabel: TEAM_OFFICE_LABELS[office],
      who: names.get(hat.personId)?.displayName ?? '',
      surname: names.get(hat.personId)?.surname ?? '',
    }));
  }

  private async faces(tree: TeamTree, teamId: string): Promise<TeamFaceView[]> {
    const ids = tree.below(teamId).map((one) => one.id);
    const since = cityInstant(cityTime(this.clock.now()).year, 1, 1);
    const first = (await this.members.of(ids, since)).slice(0, MOST_FACES);
    const names = await this.people.refs(first.map(({ personId }) => personId));
    return first.flatMap(({ personId }) => {
      const name = names.get(personId);
      return name ? [{ surname: name.surname, who: name.displayName }] : [];
    });
  }

  private async lines(tree: TeamTree, nodes: readonly UnitNode[]): Promise<TeamLineView[]> {
    const [counts, places, intros] = await Promise.all([
      this.members.counts(),
      this.regions.names(nodes.map(({ regionCode }) => regionCode)),
      this.profiles.intros(nodes.map(({ id }) => id)),
    ]);
    return nodes.map(({ id, name, regionCode }) => ({
      id,
      name,
      parentId: tree.above(id)[0]?.id ?? null,
      regionCode,
      regionName: places.get(regionCode) ?? '',
      people: tree.below(id).reduce((sum, one) => sum + (counts.get(one.id) ?? 0), 0),
      intro: intros.get(id) ?? '',
    }));
  }
}

/** What the reader may do here; who is no volunteer yet may ask too, and is then told to register first. */
function canOf(
  actor: Actor,
  team: FoundTeam,
  ownTeam: string | null | undefined,
  ask: TeamAskView | null,
): TeamPageView['can'] {
  const free = ownTeam === null || ownTeam === undefined;
  return [
    ...(free && !ask ? ['ask'] : []),
    ...(ask?.kind === 'REQUEST' ? ['withdraw'] : []),
    ...(free && ask?.kind === 'INVITE' ? ['answer'] : []),
    ...(ownTeam === team.id ? ['leave'] : []),
    ...rightsOf(actor, team),
  ];
}

/** What she may do by her office or her post. */
export function rightsOf(actor: Actor, team: Parameters<typeof leadsTeam>[1]): string[] {
  return [
    ...(leadsTeam(actor, team) ? ['lead'] : []),
    ...(appointsIn(actor, team) ? ['appoint'] : []),
    ...(managesTeam(actor, team) ? ['manage'] : []),
  ];
}
