import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { UnitSuccession } from '../unit/index.js';
import { TeamMembers, TeamWork } from '../volunteer/index.js';
import { TeamAsk, TeamHistory } from './team.entity.js';
import { TEAM_MERGED, type TeamMergedFacts } from './team.events.js';
import { managesTeam } from './team.policy.js';
import { type FoundTeam, TeamRoster } from './team.roster.js';
import type { MergePreviewView } from './team.view.js';

const EVER = new Date(0);

/** Two teams become one: people, open tasks, asks, teams below and duties move at once; the old one is closed and points to the new one. */
@Injectable()
export class MergingService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(TeamRoster) private readonly roster: TeamRoster,
    @Inject(TeamMembers) private readonly members: TeamMembers,
    @Inject(TeamWork) private readonly work: TeamWork,
    @Inject(UnitSuccession) private readonly succession: UnitSuccession,
  ) {}

  /** What would move, before anybody says yes. */
  async preview(actor: Actor, fromId: string, intoId: string): Promise<MergePreviewView> {
    const [from, into] = await this.both(actor, fromId, intoId);
    const db = this.db.read;
    const [members, officers, tasks, asks, lines] = await Promise.all([
      this.members.of([from.id], EVER),
      this.roster.officers(from.id),
      this.work.open(db, from.id),
      db.countBy(TeamAsk, { teamUnitId: from.id, status: 'OPEN' }),
      db.countBy(TeamHistory, { teamUnitId: from.id }),
    ]);
    const below = from.tree.open().filter(({ parentId }) => parentId === from.id).length;
    return {
      from: from.node.name,
      into: into.node.name,
      people: members.length,
      officers: officers.length,
      tasks,
      asks,
      below,
      history: lines,
    };
  }

  async merge(actor: Actor, fromId: string, intoId: string): Promise<void> {
    const [from, into] = await this.both(actor, fromId, intoId);
    const { personId: actorId } = actor;
    const personIds = (await this.members.of([from.id], EVER)).map(({ personId }) => personId);
    await this.db.transaction(async (tx) => {
      // In one order everywhere, so that two mergers never wait for each other.
      for (const id of [from.id, into.id].sort()) await this.roster.hold(tx, id);
      for (const { hat } of await this.roster.officers(from.id, tx)) {
        await this.roster.relieve(tx, from.id, hat.personId, { actorId });
      }
      await this.members.moveAll(tx, from.id, into.id);
      await this.settleAsks(tx, from, into, actorId);
      await this.roster.note(tx, from.id, 'MERGED_AWAY', { actorId, reason: into.node.name });
      await this.roster.note(tx, into.id, 'MERGED_IN', { actorId, reason: from.node.name });
      await this.succession.close(tx, from.id, into.id);
      const payload: TeamMergedFacts = {
        teamId: into.id,
        teamName: into.node.name,
        oldName: from.node.name,
        personIds,
        actorId,
      };
      await this.events.record(tx, { type: TEAM_MERGED, subjectId: into.id, payload });
    });
  }

  /** Requests wait for the new leaders; invitations were the old team's own and end. */
  private async settleAsks(
    tx: Parameters<TeamRoster['hold']>[0],
    from: FoundTeam,
    into: FoundTeam,
    actorId: string,
  ): Promise<void> {
    const open = { teamUnitId: from.id, status: 'OPEN' as const };
    await updateWhere(tx, TeamAsk, { ...open, kind: 'REQUEST' }, { teamUnitId: into.id });
    const answered = { answeredBy: actorId, answeredAt: this.clock.now() };
    const invites = await tx.findBy(TeamAsk, { ...open, kind: 'INVITE' });
    for (const { id } of invites) {
      const still = { id, status: In(['OPEN']) };
      await updateWhere(tx, TeamAsk, still, { status: 'WITHDRAWN', openKey: id, ...answered });
    }
  }

  private async both(actor: Actor, fromId: string, intoId: string): Promise<[FoundTeam, FoundTeam]> {
    const [from, into] = await Promise.all([this.roster.find(fromId), this.roster.find(intoId)]);
    if (!managesTeam(actor, from) || !managesTeam(actor, into)) throw notFound();
    if (from.id !== fromId) throw new AppError('team.closed');
    if (from.id === into.id) throw new AppError('team.merge_self');
    if (into.above.includes(from.id)) throw new AppError('team.merge_inside');
    return [from, into];
  }
}
