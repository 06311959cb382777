import { Inject, Injectable } from '@nestjs/common';
import {
  actionsFrom,
  BANK_USE_MACHINE,
  type BankUseAction,
  cityTime,
  FAMILY_RELATION_LABELS,
  givingRuleOn,
} from '@linli/shared';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { SavedPoints } from '../points/index.js';
import { BankUse, FamilyMember } from './giving.entity.js';
import { BANK_DECLINED, BANK_PAID, type GivingFacts } from './giving.events.js';
import { decidesFor, isOwn } from './giving.policy.js';
import type { BankUseView } from './giving.view.js';

const MOST = 50;

/** Help paid from time banks: what the committee confirms, and what its owner reads of it. */
@Injectable()
export class BankUses {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(SavedPoints) private readonly saved: SavedPoints,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  async mine({ personId }: Pick<Actor, 'personId'>, pointsPerHour: number): Promise<BankUseView[]> {
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    const rows = await this.db.read.find(BankUse, { where: { personId }, order, take: MOST });
    return this.present(rows, pointsPerHour, 'owner');
  }

  async ofCommittee(actor: Actor): Promise<BankUseView[]> {
    const unitIds = actor.hats('giving.decide').map(({ unitId }) => unitId);
    const where = { committeeUnitId: In(unitIds) };
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    const rows = await this.db.read.find(BankUse, { where, order, take: MOST });
    return this.present(rows, this.pointsPerHour(), 'committee');
  }

  /** The help was given and took so long: it is paid. Throws `points.insufficient` when the bank holds less. */
  async pay(actor: Actor, id: string, hours: number): Promise<void> {
    await this.db.transaction(async (tx) => {
      const use = await this.open(tx, actor, id);
      const paid = hours * this.pointsPerHour();
      await this.decide(tx, actor, use, { status: 'PAID', paid });
      await this.saved.spend(tx, {
        personId: use.personId,
        points: paid,
        key: id,
        title: `用时间银行：${use.title}`.slice(0, 80),
        source: `${hours} 小时，社区确认`,
      });
      await this.tell(tx, BANK_PAID, actor, use, `${hours} 小时`);
    });
  }

  async decline(actor: Actor, id: string, reason: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const use = await this.open(tx, actor, id);
      await this.decide(tx, actor, use, { status: 'DECLINED', reason });
      await this.tell(tx, BANK_DECLINED, actor, use, reason);
    });
  }

  private async open(tx: EntityManager, actor: Actor, id: string): Promise<BankUse> {
    const use = await tx.findOneBy(BankUse, { id });
    if (!use || !decidesFor(actor, use.committeeUnitId)) throw notFound();
    if (isOwn(actor, use)) throw new AppError('auth.forbidden', { detail: '自己的要别人来确认。' });
    return use;
  }

  private async decide(
    tx: EntityManager,
    actor: Actor,
    { id }: BankUse,
    set: { status: 'PAID' | 'DECLINED'; paid?: number; reason?: string },
  ): Promise<void> {
    const decided = { ...set, decidedAt: this.clock.now(), decidedBy: actor.personId };
    if ((await updateWhere(tx, BankUse, { id, status: 'ASKED' }, decided)) === 0)
      throw new AppError('giving.already_decided');
  }

  private async tell(
    tx: EntityManager,
    type: string,
    actor: Actor,
    use: BankUse,
    text: string,
  ): Promise<void> {
    const { id, personId, committeeUnitId: unitId, points, title } = use;
    const payload: GivingFacts = { id, personId, actorId: actor.personId, unitId, points, title, text };
    await this.events.record(tx, { type, subjectId: id, payload });
  }

  private async present(
    rows: readonly BankUse[],
    pointsPerHour: number,
    reader: 'owner' | 'committee',
  ): Promise<BankUseView[]> {
    const [members, names] = await Promise.all([
      this.db.read.findBy(FamilyMember, { id: In(rows.flatMap(({ memberId }) => memberId ?? [])) }),
      this.people.refs(reader === 'committee' ? rows.map(({ personId }) => personId) : []),
    ]);
    const relations = new Map(members.map(({ id, relation }) => [id, FAMILY_RELATION_LABELS[relation]]));
    const mayDo = (action: BankUseAction): boolean => (action === 'withdraw') === (reader === 'owner');
    return rows.map(
      ({ id, title, memberId, points, paid, status, createdAt, reason, personId, requestId }) => ({
        id,
        title,
        whom: relations.get(memberId ?? '') ?? '自己',
        hours: Math.round(points / pointsPerHour),
        paidHours: paid === null ? null : Math.round(paid / pointsPerHour),
        status,
        createdAt: createdAt.toISOString(),
        reason,
        who: names.get(personId)?.displayName ?? null,
        requestId,
        can: actionsFrom(BANK_USE_MACHINE, status).filter(mayDo),
      }),
    );
  }

  private pointsPerHour(): number {
    return givingRuleOn(cityTime(this.clock.now()).date).pointsPerHour;
  }
}
