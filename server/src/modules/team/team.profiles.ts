import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, findRows, updateWhere } from '../../platform/database/index.js';
import { TeamProfile } from './team.entity.js';

/** What teams say of themselves; a team has a row once something was said. */
@Injectable()
export class TeamProfiles {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async intros(teamIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await findRows(this.db.read, TeamProfile, { unitId: teamIds });
    return new Map(rows.map(({ unitId, intro }) => [unitId, intro]));
  }

  /** Writes some of it; the team's unit row is held meanwhile, so that two first writes do not meet. */
  async write(tx: EntityManager, unitId: string, set: Partial<Omit<TeamProfile, 'unitId'>>): Promise<void> {
    const change = { ...set, updatedAt: this.clock.now() };
    if ((await updateWhere(tx, TeamProfile, { unitId }, change)) === 1) return;
    await tx.insert(TeamProfile, {
      intro: '',
      codeIndex: null,
      codeExpiresAt: null,
      codeBy: null,
      ...change,
      unitId,
    });
  }
}
