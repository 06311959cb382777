import { Inject, Injectable } from '@nestjs/common';
import { type TeamDeed, type TeamOffice, TEAM_OFFICE_ROLES, TEAM_OFFICES } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { ActorCache } from '../identity/index.js';
import { type Hat, MembershipService, type UnitNode, UnitService, UnitSuccession } from '../unit/index.js';
import { TeamMembers } from '../volunteer/index.js';
import { TeamAsk, TeamHistory } from './team.entity.js';
import type { TeamFacts } from './team.events.js';
import type { PlacedTeam } from './team.policy.js';
import { TeamTree } from './team.tree.js';

/** A team with its place in the tree. */
export interface FoundTeam extends PlacedTeam {
  readonly node: UnitNode;
  readonly tree: TeamTree;
}

/** Somebody who leads, and as what. */
export interface Officer {
  readonly hat: Hat;
  readonly office: TeamOffice;
}

/** Finds teams, keeps their history, and makes the steps that joining, leaving and merging share. */
@Injectable()
export class TeamRoster {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(UnitSuccession) private readonly succession: UnitSuccession,
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(TeamMembers) private readonly members: TeamMembers,
    @Inject(ActorCache) private readonly actors: ActorCache,
  ) {}

  async tree(from: EntityManager = this.db.read): Promise<TeamTree> {
    return new TeamTree(await this.units.ofKind('VOLUNTEER_TEAM', from));
  }

  /** The open team; a closed one leads to the one it was merged into. Throws `http.not_found`. */
  async find(id: string, from: EntityManager = this.db.read): Promise<FoundTeam> {
    const tree = await this.tree(from);
    const node = tree.current(id);
    if (!node) throw notFound();
    return placed(tree, node);
  }

  /** Holds the team until the end of the transaction; throws `team.closed` when it was merged, `http.not_found`. */
  async hold(tx: EntityManager, id: string): Promise<void> {
    if (await this.succession.hold(tx, id)) return;
    throw (await this.units.seat(id, tx)) ? new AppError('team.closed') : notFound();
  }

  /** Puts a volunteer into a team that is held. Whatever she had asked or was asked is settled with it. */
  async enter(tx: EntityManager, team: UnitNode, personId: string, actorId: string): Promise<void> {
    if (!(await this.members.enter(tx, personId, team.id))) {
      const now = await this.members.teamOf(personId, tx);
      if (now === undefined) throw new AppError('task.not_volunteer');
      throw new AppError(now === team.id ? 'team.in_this' : 'team.in_other');
    }
    await this.settle(tx, { personId, status: 'OPEN' }, actorId);
    await this.note(tx, team.id, 'JOINED', { personId, actorId });
  }

  /** Closes asks that have become pointless. */
  async settle(
    tx: EntityManager,
    which: { personId: string; status: 'OPEN' },
    actorId: string,
  ): Promise<void> {
    const answered = { answeredBy: actorId, answeredAt: this.clock.now() };
    for (const { id } of await tx.findBy(TeamAsk, which)) {
      const open = { id, status: 'OPEN' as const };
      await updateWhere(tx, TeamAsk, open, { status: 'WITHDRAWN', openKey: id, ...answered });
    }
  }

  async officers(teamId: string, from: EntityManager = this.db.read): Promise<Officer[]> {
    const hats = await this.memberships.ofUnit(teamId, undefined, from);
    return TEAM_OFFICES.flatMap((office) =>
      hats.filter(({ role }) => role === TEAM_OFFICE_ROLES[office]).map((hat) => ({ hat, office })),
    );
  }

  /** Ends what somebody led in the team; says whether she did. */
  async relieve(
    tx: EntityManager,
    teamId: string,
    personId: string,
    said: { actorId: string; reason?: string | null },
  ): Promise<boolean> {
    const hers = (await this.officers(teamId, tx)).filter(({ hat }) => hat.personId === personId);
    for (const { hat } of hers) await this.memberships.end(tx, hat.id);
    if (hers.length === 0) return false;
    await this.note(tx, teamId, 'RELIEVED', { personId, ...said });
    this.db.afterCommit(tx, () => this.actors.forgetPerson(personId));
    return true;
  }

  async note(
    tx: EntityManager,
    teamUnitId: string,
    deed: TeamDeed,
    said: { personId?: string | null; actorId: string; reason?: string | null },
  ): Promise<void> {
    const { personId = null, actorId, reason = null } = said;
    const at = this.clock.now();
    await tx.insert(TeamHistory, { id: newId(), teamUnitId, personId, deed, actorId, reason, at });
  }

  /** Who answers for a team: its leaders; without any the committee there. */
  async answering({ id, regionCode }: UnitNode, tx: EntityManager): Promise<string[]> {
    const officers = await this.officers(id, tx);
    const hats = officers.length > 0 ? officers.map(({ hat }) => hat) : null;
    const people = hats ?? (await this.memberships.inRegion('COMMUNITY_ADMIN', regionCode, tx));
    return [...new Set(people.map(({ personId }) => personId))];
  }

  async tell(
    tx: EntityManager,
    type: string,
    team: UnitNode,
    facts: Omit<TeamFacts, 'teamId' | 'teamName' | 'regionCode'>,
  ): Promise<void> {
    const { id: teamId, name: teamName, regionCode } = team;
    const payload: TeamFacts = { teamId, teamName, regionCode, ...facts };
    await this.events.record(tx, { type, subjectId: teamId, payload });
  }
}

const placed = (tree: TeamTree, node: UnitNode): FoundTeam => ({
  id: node.id,
  regionCode: node.regionCode,
  above: tree.above(node.id).map(({ id }) => id),
  node,
  tree,
});
