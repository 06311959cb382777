import { Inject, Injectable } from '@nestjs/common';
import { TEAM_OFFICE_ROLES, TEAM_RULE, type TeamOffice } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { type Actor, ActorCache } from '../identity/index.js';
import { MembershipService } from '../unit/index.js';
import { TeamMembers } from '../volunteer/index.js';
import { TEAM_APPOINTED, TEAM_RELIEVED } from './team.events.js';
import { appointsIn } from './team.policy.js';
import { type FoundTeam, TeamRoster } from './team.roster.js';

/** Who leads a team: named by the committee or by the leaders of a team above, each change on the record. */
@Injectable()
export class OfficersService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(TeamRoster) private readonly roster: TeamRoster,
    @Inject(TeamMembers) private readonly members: TeamMembers,
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(ActorCache) private readonly actors: ActorCache,
  ) {}

  /** Names a leader, who takes over from the one before, or one more deputy. She must be of the team or of one below it. */
  async appoint(actor: Actor, teamId: string, personId: string, office: TeamOffice): Promise<void> {
    const found = await this.appointable(actor, teamId);
    const below = new Set(found.tree.below(found.id).map(({ id }) => id));
    const { personId: actorId } = actor;
    await this.db.transaction(async (tx) => {
      await this.roster.hold(tx, found.id);
      const hers = await this.members.teamOf(personId, tx);
      if (!hers || !below.has(hers)) throw new AppError('team.not_member');
      await this.makeRoom(tx, found, personId, office, actorId);
      await this.roster.relieve(tx, found.id, personId, { actorId });
      const hat = { personId, unitId: found.id, regionCode: found.regionCode };
      await this.memberships.grant(tx, { ...hat, role: TEAM_OFFICE_ROLES[office] });
      await this.roster.note(tx, found.id, `APPOINTED_${office}`, { personId, actorId });
      const told = { personId, actorId, toIds: [personId], office, text: null };
      await this.roster.tell(tx, TEAM_APPOINTED, found.node, told);
      this.db.afterCommit(tx, () => this.actors.forgetPerson(personId));
    });
  }

  /** Somebody leads no longer; she stays a member. */
  async relieve(actor: Actor, teamId: string, personId: string, reason?: string): Promise<void> {
    const { id, node } = await this.appointable(actor, teamId);
    const { personId: actorId } = actor;
    await this.db.transaction(async (tx) => {
      await this.roster.hold(tx, id);
      const text = reason ?? null;
      if (!(await this.roster.relieve(tx, id, personId, { actorId, reason: text }))) throw notFound();
      await this.roster.tell(tx, TEAM_RELIEVED, node, { personId, actorId, toIds: [personId], text });
    });
  }

  private async appointable(actor: Actor, teamId: string): Promise<FoundTeam> {
    const team = await this.roster.find(teamId);
    if (!appointsIn(actor, team)) throw notFound();
    return team;
  }

  /** There is one leader and there are few deputies; the team is held, so nobody else counts at the same time. */
  private async makeRoom(
    tx: EntityManager,
    { id }: FoundTeam,
    personId: string,
    office: TeamOffice,
    actorId: string,
  ): Promise<void> {
    const others = (await this.roster.officers(id, tx)).filter(
      (one) => one.office === office && one.hat.personId !== personId,
    );
    if (office === 'DEPUTY' && others.length >= TEAM_RULE.deputies)
      throw new AppError('team.too_many_deputies');
    if (office === 'DEPUTY') return;
    for (const { hat } of others) await this.roster.relieve(tx, id, hat.personId, { actorId });
  }
}
