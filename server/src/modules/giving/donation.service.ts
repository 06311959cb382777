import { Inject, Injectable } from '@nestjs/common';
import { cityTime, type DonationTarget, givingRuleOn } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { GiftedPoints, PointsStatement } from '../points/index.js';
import { Committees, type Named } from './committees.js';
import type { DonateBody } from './giving.dto.js';
import { Donation, GivingMonth } from './giving.entity.js';
import { DONATION_PROPOSED } from './giving.events.js';
import type { GivingOptionsView } from './giving.view.js';

/** Giving points away, through the committee of one's community. */
@Injectable()
export class DonationService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(GiftedPoints) private readonly points: GiftedPoints,
    @Inject(PointsStatement) private readonly statement: PointsStatement,
    @Inject(Committees) private readonly committees: Committees,
  ) {}

  async options({ personId }: Pick<Actor, 'personId'>): Promise<GivingOptionsView> {
    const { month, rule } = this.now();
    const [committee, teams, { balance }, row] = await Promise.all([
      this.committees.find(personId),
      this.committees.teams(personId),
      this.statement.account({ personId }),
      this.db.read.findOneBy(GivingMonth, { personId, month }),
    ]);
    return {
      committeeName: committee?.name ?? null,
      teams: teams.map(({ id, name }) => ({ id, name })),
      balance: Math.max(0, balance),
      left: Math.max(0, rule.mostPerMonth - (row?.given ?? 0)),
      least: rule.least,
      mostPerMonth: rule.mostPerMonth,
    };
  }

  /** Gives points away at once; until the committee has decided they rest with it. */
  async donate({ personId }: Pick<Actor, 'personId'>, body: DonateBody): Promise<void> {
    const committee = await this.committees.of(personId);
    const team = await this.teamOf(personId, body);
    await this.db.transaction((tx) => this.enter(tx, personId, committee, team, body));
  }

  /** `donate` inside a transaction, with committee and team looked up before. */
  async enter(
    tx: EntityManager,
    personId: string,
    committee: Named,
    team: Named | null,
    { points, target, wish }: DonateBody,
  ): Promise<void> {
    const { rule, month } = this.now();
    if (points < rule.least)
      throw new AppError('giving.too_little', { detail: `一次至少捐 ${rule.least} 分。` });
    const id = newId();
    const title = team ? `捐给${team.name}` : '捐给邻居';
    await takeFromMonth(tx, personId, month, points, rule.mostPerMonth);
    const order = { personId, points, key: id, title, source: `经${committee.name}` };
    const postingId = await this.points.donate(tx, { ...order, to: team?.id ?? committee.id });
    await tx.insert(Donation, {
      id,
      personId,
      points,
      target: target as DonationTarget,
      teamUnitId: team?.id ?? null,
      committeeUnitId: committee.id,
      wish: wish || null,
      status: 'PROPOSED',
      postingId,
      month,
      recipientId: null,
      createdAt: this.clock.now(),
      decidedAt: null,
      decidedBy: null,
      reason: null,
      thanks: null,
      thankedAt: null,
    });
    const told = { id, personId, actorId: personId, unitId: committee.id, points, title, text: wish || null };
    await this.events.record(tx, { type: DONATION_PROPOSED, subjectId: id, payload: told });
  }

  private async teamOf(personId: string, { target, teamUnitId }: DonateBody): Promise<Named | null> {
    if (target !== 'TEAM') return null;
    const team = (await this.committees.teams(personId)).find(({ id }) => id === teamUnitId);
    if (team) return team;
    throw wrongField('teamUnitId', '请选一支队伍');
  }

  private now(): { month: string; rule: ReturnType<typeof givingRuleOn> } {
    const { date } = cityTime(this.clock.now());
    return { month: date.slice(0, 7), rule: givingRuleOn(date) };
  }
}

/** Counts points towards a person's month. Throws `giving.month_full`. */
async function takeFromMonth(
  tx: EntityManager,
  personId: string,
  month: string,
  points: number,
  most: number,
): Promise<void> {
  const key = { personId, month };
  if (!(await tx.existsBy(GivingMonth, key))) {
    await tx
      .createQueryBuilder()
      .insert()
      .into(GivingMonth)
      .values({ ...key, given: 0 })
      .orIgnore()
      .execute();
  }
  const result = await tx
    .createQueryBuilder()
    .update(GivingMonth)
    .set({ given: () => 'given + :points' })
    .where(key)
    .andWhere('given + :points <= :most')
    .setParameters({ points, most })
    .execute();
  if (result.affected !== 1) throw new AppError('giving.month_full');
}
