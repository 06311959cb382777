import { Inject, Injectable } from '@nestjs/common';
import { cityInstant, cityTime, type TeamDeed } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { TeamAsk, TeamHistory, TeamNotice, TeamProfile } from '../modules/team/index.js';
import { MembershipService } from '../modules/unit/index.js';
import { Clock } from '../platform/clock.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { COMMUNITY, DISTRICT, STREET } from './units.data.js';

const HOUR_MS = 3_600_000;
const SQUAD = demoId('unit:squad');
const LUO = demoId('person:luo');
const ZHONG = demoId('person:zhong');

const INTROS = [
  ['aunties', '穿红马甲的章贡大妈，全区一支队伍：巡楼、走访、说和、搭把手。'],
  ['street-team', '赣江街道各社区的分队都在这里，人手不够时互相帮。'],
  ['squad', '晚上巡楼、给老人送饭、陪看病。周三晚上七点半在社区门口集合，新来的有人带。'],
  ['next-squad', '白天送饭、说和、打扫楼道，周六上午聚一次。'],
] as const;

/** Beside the squads' leaders of the story: who leads above them, and who stands in for 罗阿姨. */
const OFFICERS = [
  { volunteer: 0, unit: 'aunties', role: 'TEAM_LEADER', regionCode: DISTRICT },
  { volunteer: 1, unit: 'street-team', role: 'TEAM_LEADER', regionCode: STREET },
  { volunteer: 2, unit: 'squad', role: 'TEAM_DEPUTY', regionCode: COMMUNITY },
] as const;

/** What teams say of themselves, who leads them, and who would like to come in. Invented. */
@Injectable()
export class TeamsPart implements DemoPart {
  readonly name = 'teams';

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(MembershipService) private readonly memberships: MembershipService,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    if (await tx.existsBy(TeamProfile, { unitId: SQUAD })) return;
    for (const [key, intro] of INTROS) {
      const noCode = { codeIndex: null, codeExpiresAt: null, codeBy: null };
      await tx.insert(TeamProfile, {
        unitId: demoId(`unit:${key}`),
        intro,
        ...noCode,
        updatedAt: this.ago(0),
      });
    }
    for (const { volunteer, unit, role, regionCode } of OFFICERS) {
      const personId = demoId(`volunteer:${volunteer}`);
      const deed = role === 'TEAM_LEADER' ? 'APPOINTED_LEADER' : 'APPOINTED_DEPUTY';
      await this.memberships.grant(tx, { personId, unitId: demoId(`unit:${unit}`), role, regionCode });
      await this.note(tx, demoId(`unit:${unit}`), deed, personId, 24 * 90);
    }
    await this.note(tx, SQUAD, 'APPOINTED_LEADER', LUO, 24 * 400);
    await this.ask(tx);
    await this.say(tx);
  }

  private async ask(tx: EntityManager): Promise<void> {
    const personId = demoId('volunteer:38');
    await tx.insert(TeamAsk, {
      id: demoId('team-ask:38'),
      teamUnitId: SQUAD,
      personId,
      kind: 'REQUEST',
      status: 'OPEN',
      openKey: 'REQUEST',
      words: '刚退休，晚上有空，想跟着巡楼',
      createdBy: personId,
      createdAt: this.ago(5),
      answeredBy: null,
      answeredAt: null,
      reason: null,
    });
  }

  private async say(tx: EntityManager): Promise<void> {
    const { year, month, day } = cityTime(this.clock.now());
    const at = cityInstant(year, month, day - 1, 16, 30);
    await tx.insert(TeamNotice, {
      id: demoId('team-notice:1'),
      teamUnitId: SQUAD,
      authorId: LUO,
      text: '今晚开始降温，巡楼的姐妹多穿一件，带上手电。',
      day: cityTime(at).date,
      number: 1,
      createdAt: at,
      dueAt: at,
      sentAt: at,
      recalledAt: null,
    });
  }

  private async note(
    tx: EntityManager,
    teamUnitId: string,
    deed: TeamDeed,
    personId: string,
    hours: number,
  ): Promise<void> {
    const id = demoId(`team-history:${deed}:${personId}`);
    const at = this.ago(hours);
    await tx.insert(TeamHistory, { id, teamUnitId, personId, deed, actorId: ZHONG, reason: null, at });
  }

  private ago(hours: number): Date {
    return new Date(this.clock.now().getTime() - hours * HOUR_MS);
  }
}
