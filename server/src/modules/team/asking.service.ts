import { Inject, Injectable } from '@nestjs/common';
import { TEAM_RULE, type TeamAskKind } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, newId, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { TeamMembers } from '../volunteer/index.js';
import { TeamAsk } from './team.entity.js';
import { TEAM_ANSWERED, TEAM_ASKED } from './team.events.js';
import { leadsTeam } from './team.policy.js';
import { type FoundTeam, TeamRoster } from './team.roster.js';

interface Answer {
  accept: boolean;
  reason?: string | undefined;
}

/** Joining by request, which a leader answers, and by invitation, which the volunteer answers. */
@Injectable()
export class AskingService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(TeamRoster) private readonly roster: TeamRoster,
    @Inject(TeamMembers) private readonly members: TeamMembers,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  /** Asks to join. Throws `task.not_volunteer`, `team.in_this`, `team.in_other`, `team.already_asked`. */
  async request(actor: Actor, teamId: string, words?: string): Promise<void> {
    const { personId } = actor;
    await this.roster.find(teamId);
    await this.refuseMember(personId, teamId);
    await this.db
      .transaction(async (tx) => {
        await this.roster.hold(tx, teamId);
        const team = await this.roster.find(teamId, tx);
        await this.write(tx, team, 'REQUEST', personId, { by: personId, words });
      })
      .catch(sayTwice('team.already_asked'));
  }

  /** Asks a volunteer of the team's community. She is not told of again while the first invitation is open. */
  async invite(actor: Actor, teamId: string, personId: string, words?: string): Promise<void> {
    const team = await this.led(actor, teamId);
    const reachable = await this.members.without(team.regionCode);
    if (!reachable.includes(personId)) await this.refuseMember(personId, teamId).then(refuseStranger);
    await this.db
      .transaction(async (tx) => {
        await this.roster.hold(tx, team.id);
        const open = { teamUnitId: team.id, kind: 'INVITE' as const, status: 'OPEN' as const };
        if ((await tx.countBy(TeamAsk, open)) >= TEAM_RULE.openInvites) throw new AppError('team.too_many');
        await this.write(tx, team, 'INVITE', personId, { by: actor.personId, words });
      })
      .catch(sayTwice('team.already_invited'));
  }

  /** A leader answers a request, the invited person an invitation. */
  async answer(actor: Actor, askId: string, { accept, reason }: Answer): Promise<void> {
    const ask = await this.ask(askId);
    await this.db.transaction(async (tx) => {
      await this.roster.hold(tx, ask.teamUnitId);
      const team = await this.roster.find(ask.teamUnitId, tx);
      const isHers = ask.personId === actor.personId;
      const mayAnswer = ask.kind === 'INVITE' ? isHers : leadsTeam(actor, team);
      if (!mayAnswer) throw notFound();
      if (ask.kind === 'REQUEST' && isHers) throw new AppError('team.own_request');
      await this.end(tx, ask, accept ? 'ACCEPTED' : 'DECLINED', actor.personId, reason);
      if (accept) await this.roster.enter(tx, team.node, ask.personId, actor.personId);
      const facts = { personId: ask.personId, kind: ask.kind, accepted: accept, text: reason ?? null };
      const toIds = [isHers ? ask.createdBy : ask.personId];
      const told = { ...facts, actorId: actor.personId, toIds };
      await this.roster.tell(tx, TEAM_ANSWERED, team.node, told);
    });
  }

  /** Takes back what was asked: she her request, a leader the invitation. */
  async withdraw(actor: Actor, askId: string): Promise<void> {
    const ask = await this.ask(askId);
    const team = await this.roster.find(ask.teamUnitId);
    const may = ask.kind === 'REQUEST' ? ask.personId === actor.personId : leadsTeam(actor, team);
    if (!may) throw notFound();
    await this.db.transaction((tx) => this.end(tx, ask, 'WITHDRAWN', actor.personId));
  }

  /** A team the actor leads; to others it is not there. */
  async led(actor: Actor, teamId: string): Promise<FoundTeam> {
    const team = await this.roster.find(teamId);
    if (!leadsTeam(actor, team)) throw notFound();
    return team;
  }

  private async ask(id: string): Promise<TeamAsk> {
    const ask = await this.db.read.findOneBy(TeamAsk, { id });
    if (!ask) throw notFound();
    return ask;
  }

  private async refuseMember(personId: string, teamId: string): Promise<void> {
    const now = await this.members.teamOf(personId);
    if (now === undefined) throw new AppError('task.not_volunteer');
    if (now !== null) throw new AppError(now === teamId ? 'team.in_this' : 'team.in_other');
  }

  private async write(
    tx: EntityManager,
    { id: teamUnitId, node }: FoundTeam,
    kind: TeamAskKind,
    personId: string,
    { by, words = null }: { by: string; words?: string | null | undefined },
  ): Promise<void> {
    await tx.insert(TeamAsk, {
      id: newId(),
      teamUnitId,
      personId,
      kind,
      status: 'OPEN',
      openKey: kind === 'REQUEST' ? kind : teamUnitId,
      words,
      createdBy: by,
      createdAt: this.clock.now(),
      answeredBy: null,
      answeredAt: null,
      reason: null,
    });
    const who = (await this.people.refs([by], tx)).get(by)?.displayName ?? '';
    const text = words ? `${who}：${words}` : who;
    const toIds = kind === 'REQUEST' ? await this.roster.answering(node, tx) : [personId];
    await this.roster.tell(tx, TEAM_ASKED, node, { personId, actorId: by, toIds, kind, text });
  }

  private async end(
    tx: EntityManager,
    { id }: TeamAsk,
    status: 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN',
    answeredBy: string,
    reason: string | null = null,
  ): Promise<void> {
    const set = { status, openKey: id, answeredBy, answeredAt: this.clock.now(), reason };
    if ((await updateWhere(tx, TeamAsk, { id, status: 'OPEN' }, set)) === 0)
      throw new AppError('team.answered');
  }
}

const refuseStranger = (): never => {
  throw notFound();
};

const sayTwice =
  (code: 'team.already_asked' | 'team.already_invited') =>
  (error: unknown): never => {
    throw error instanceof DuplicateKeyError ? new AppError(code) : error;
  };
