import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { PointsService } from '../points/index.js';
import { UnitService } from '../unit/index.js';
import { Donation, GivingMonth } from './giving.entity.js';
import { DONATION_APPROVED, DONATION_DECLINED, DONATION_THANKED, type GivingFacts } from './giving.events.js';
import { decidesFor, isOwn } from './giving.policy.js';
import type { DonationView } from './giving.view.js';
import { RecipientsService } from './recipients.service.js';

const MOST = 100;

/** What becomes of donations: the committee decides, chooses the neighbour, and says thank you. */
@Injectable()
export class DecisionService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PointsService) private readonly points: PointsService,
    @Inject(RecipientsService) private readonly recipients: RecipientsService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  /** What I gave, newest first. */
  async mine({ personId }: Pick<Actor, 'personId'>): Promise<DonationView[]> {
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    return this.present(await this.db.read.find(Donation, { where: { personId }, order, take: MOST }), null);
  }

  /** What my committee has to decide or has decided, newest first. */
  async ofCommittee(actor: Actor): Promise<DonationView[]> {
    const unitIds = actor.hats('giving.decide').map(({ unitId }) => unitId);
    const where = { committeeUnitId: In(unitIds) };
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    return this.present(await this.db.read.find(Donation, { where, order, take: MOST }), actor);
  }

  /** Passes it on; to a neighbour of the list when it was given for one. */
  async approve(actor: Actor, id: string, recipientId?: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const donation = await this.open(tx, actor, id);
      const isForNeighbour = donation.target === 'NEIGHBOUR';
      if (isForNeighbour && !recipientId) {
        throw wrongField('recipientId', '请选一位邻居');
      }
      const recipient = isForNeighbour ? await this.recipients.choosable(tx, actor, recipientId ?? '') : null;
      await this.decide(tx, actor, donation, { status: 'APPROVED', recipientId: recipient?.id ?? null });
      await this.tell(tx, DONATION_APPROVED, actor, donation, recipient?.phrase ?? '队伍', null);
    });
  }

  /** Gives it back to the giver, with a reason. */
  async decline(actor: Actor, id: string, reason: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const donation = await this.open(tx, actor, id);
      await this.decide(tx, actor, donation, { status: 'DECLINED', reason });
      const { personId, month, points, postingId } = donation;
      await tx.decrement(GivingMonth, { personId, month }, 'given', points);
      await this.points.restore(tx, postingId, id, reason).catch(sayGiverLeft);
      await this.tell(tx, DONATION_DECLINED, actor, donation, '', reason);
    });
  }

  /** Tells the giver what became of it, once. */
  async thank(actor: Actor, id: string, thanks: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const donation = await tx.findOneBy(Donation, { id });
      if (!donation || !decidesFor(actor, donation.committeeUnitId)) throw notFound();
      const open = { id, status: 'APPROVED' as const, thankedAt: IsNull() };
      const said = await updateWhere(tx, Donation, open, { thanks, thankedAt: this.clock.now() });
      if (said === 0) throw new AppError('giving.already_decided');
      await this.tell(tx, DONATION_THANKED, actor, donation, '', thanks);
    });
  }

  private async open(tx: EntityManager, actor: Actor, id: string): Promise<Donation> {
    const donation = await tx.findOneBy(Donation, { id });
    if (!donation || !decidesFor(actor, donation.committeeUnitId)) throw notFound();
    if (isOwn(actor, donation)) throw new AppError('auth.forbidden', { detail: '自己捐的要别人来定。' });
    return donation;
  }

  private async decide(
    tx: EntityManager,
    actor: Actor,
    { id }: Donation,
    set: { status: 'APPROVED' | 'DECLINED'; recipientId?: string | null; reason?: string },
  ): Promise<void> {
    const decided = { ...set, decidedAt: this.clock.now(), decidedBy: actor.personId };
    if ((await updateWhere(tx, Donation, { id, status: 'PROPOSED' }, decided)) === 0)
      throw new AppError('giving.already_decided');
  }

  private async tell(
    tx: EntityManager,
    type: string,
    actor: Actor,
    { id, personId, points, committeeUnitId: unitId }: Donation,
    title: string,
    text: string | null,
  ): Promise<void> {
    const payload: GivingFacts = { id, personId, actorId: actor.personId, unitId, points, title, text };
    await this.events.record(tx, { type, subjectId: id, payload });
  }

  private async present(donations: readonly Donation[], actor: Actor | null): Promise<DonationView[]> {
    const [phrases, teams, givers] = await Promise.all([
      this.recipients.phrases(donations.flatMap(({ recipientId }) => recipientId ?? [])),
      this.units.byIds(donations.flatMap(({ teamUnitId }) => teamUnitId ?? [])),
      this.people.refs(actor ? donations.map(({ personId }) => personId) : []),
    ]);
    return donations.map((donation) => {
      const { id, points, target, wish, status, reason, thanks, personId, recipientId, teamUnitId } =
        donation;
      const to = teamUnitId ? teams.get(teamUnitId)?.name : phrases.get(recipientId ?? '');
      return {
        id,
        points,
        target,
        to: to ?? '一位需要的邻居',
        wish,
        status,
        createdAt: donation.createdAt.toISOString(),
        decidedAt: donation.decidedAt?.toISOString() ?? null,
        reason,
        thanks,
        giver: givers.get(personId)?.displayName ?? null,
        can: actor ? canOf(donation) : [],
      };
    });
  }
}

/** Points cannot go back to somebody who gave hers up; others can still have them. */
function sayGiverLeft(error: unknown): never {
  if (!(error instanceof AppError) || error.code !== 'points.account_closed') throw error;
  throw new AppError('points.account_closed', {
    detail: '捐的人已经关了积分账户，退不回去，请安排给邻居或队伍。',
  });
}

function canOf({ status, thankedAt }: Donation): DonationView['can'] {
  if (status === 'PROPOSED') return ['approve', 'decline'];
  return status === 'APPROVED' && !thankedAt ? ['thank'] : [];
}
