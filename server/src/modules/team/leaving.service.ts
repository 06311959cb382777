import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { TeamMembers } from '../volunteer/index.js';
import { AskingService } from './asking.service.js';
import { TEAM_LEFT, TEAM_REMOVED } from './team.events.js';
import { type FoundTeam, TeamRoster } from './team.roster.js';

/** Leaving a team, by one's own wish or by the leader's. What she signed up for stays hers; her hours do too. */
@Injectable()
export class LeavingService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(TeamRoster) private readonly roster: TeamRoster,
    @Inject(AskingService) private readonly asking: AskingService,
    @Inject(TeamMembers) private readonly members: TeamMembers,
  ) {}

  /** Leaves; nobody has to agree. What she led ends with it, and those above hear of it. */
  async leave(actor: Actor, teamId: string): Promise<void> {
    const { personId } = actor;
    await this.db.transaction(async (tx) => {
      await this.roster.hold(tx, teamId);
      const team = await this.roster.find(teamId, tx);
      await this.out(tx, team, personId);
      await this.roster.note(tx, team.id, 'LEFT', { personId, actorId: personId });
      const toIds = await this.roster.answering(team.node, tx);
      await this.roster.tell(tx, TEAM_LEFT, team.node, { personId, actorId: personId, toIds, text: null });
    });
  }

  /** Takes a member out, with a reason she reads. Leaders are relieved first, by those above them. */
  async remove(actor: Actor, teamId: string, personId: string, reason: string): Promise<void> {
    const { id } = await this.asking.led(actor, teamId);
    const { personId: actorId } = actor;
    if (personId === actorId) throw new AppError('team.leave_instead');
    await this.db.transaction(async (tx) => {
      await this.roster.hold(tx, id);
      const team = await this.roster.find(id, tx);
      const officers = await this.roster.officers(id, tx);
      if (officers.some(({ hat }) => hat.personId === personId)) throw new AppError('team.officer_first');
      await this.out(tx, team, personId);
      await this.roster.note(tx, id, 'REMOVED', { personId, actorId, reason });
      await this.roster.tell(tx, TEAM_REMOVED, team.node, {
        personId,
        actorId,
        toIds: [personId],
        text: reason,
      });
    });
  }

  private async out(tx: EntityManager, { id }: FoundTeam, personId: string): Promise<void> {
    if (!(await this.members.leave(tx, personId, id))) throw new AppError('team.not_member');
    await this.roster.relieve(tx, id, personId, { actorId: personId });
  }
}
