import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { UnitService, UnitSuccession } from '../unit/index.js';
import type { DescribeTeamBody, FoundTeamBody } from './team.dto.js';
import { leadsTeam, managesTeam } from './team.policy.js';
import { TeamProfiles } from './team.profiles.js';
import { TeamRoster } from './team.roster.js';

/** Founding teams and saying what they are for. */
@Injectable()
export class FoundingService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(UnitSuccession) private readonly succession: UnitSuccession,
    @Inject(TeamRoster) private readonly roster: TeamRoster,
    @Inject(TeamProfiles) private readonly profiles: TeamProfiles,
  ) {}

  /** A new team below another one, in a region of one's own. Two open teams never have one name. */
  async found(actor: Actor, { name, parentId, regionCode, intro }: FoundTeamBody): Promise<string> {
    if (!actor.covers('team.manage', regionCode)) throw wrongField('regionCode', '这个地方不归您这边管');
    await this.regions.get(regionCode).catch((error: unknown) => {
      throw error instanceof AppError ? wrongField('regionCode', '没有这个地方，请重新选') : error;
    });
    return this.db.transaction(async (tx) => {
      await this.roster.hold(tx, parentId);
      const parent = await this.roster.find(parentId, tx);
      if (!regionCode.startsWith(parent.regionCode))
        throw wrongField('parentId', '上级队伍不在这个地方，请换一个');
      if (parent.tree.open().some((team) => team.name === name))
        throw wrongField('name', '已经有这个名字的队了');
      const id = await this.units.ensure(tx, {
        name,
        kind: 'VOLUNTEER_TEAM',
        regionCode,
        parentId: parent.id,
        duties: [{ regionCode, tiles: ['help'] }],
      });
      if (intro) await this.profiles.write(tx, id, { intro });
      await this.roster.note(tx, id, 'FOUNDED', { actorId: actor.personId });
      return id;
    });
  }

  /** Its leaders say what it does; its name is the committee's to change. */
  async describe(actor: Actor, teamId: string, { name, intro }: DescribeTeamBody): Promise<void> {
    const team = await this.roster.find(teamId);
    if (!leadsTeam(actor, team)) throw notFound();
    if (name !== undefined && name !== team.node.name && !managesTeam(actor, team))
      throw new AppError('auth.forbidden', { detail: '改队名请找社区。' });
    await this.db.transaction(async (tx) => {
      await this.roster.hold(tx, team.id);
      if (name !== undefined) {
        const { tree } = await this.roster.find(team.id, tx);
        if (tree.open().some((one) => one.name === name && one.id !== team.id))
          throw wrongField('name', '已经有这个名字的队了');
        await this.succession.rename(tx, team.id, name);
      }
      if (intro !== undefined) await this.profiles.write(tx, team.id, { intro });
    });
  }
}
