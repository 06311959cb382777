import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import {
  Claims,
  TaskReader,
  VolunteerFactsReader,
  type KnownTask,
  type KnownVolunteer,
  type OfferView,
  type TaskDetailView,
} from '../volunteer/index.js';
import { OfferBook } from './offer.book.js';
import { Offer } from './offer.entity.js';
import { distanceTo } from './pool.js';
import { splitReason } from './reason.sentences.js';
import { cardOf } from './task.cards.js';

type Asked = Pick<Actor, 'personId'>;

/** Invitations as the invited person has them. */
@Injectable()
export class OfferService {
  constructor(
    private readonly database: Database,
    private readonly book: OfferBook,
    private readonly claims: Claims,
    private readonly tasks: TaskReader,
    private readonly facts: VolunteerFactsReader,
    private readonly regions: RegionService,
    private readonly clock: Clock,
  ) {}

  /** Those that wait for an answer, the one that ends first on top. */
  async mine({ personId }: Asked): Promise<OfferView[]> {
    const offers = await this.open(personId);
    const [tasks, me] = [
      await this.facts.tasks(offers.map(({ taskId }) => taskId)),
      await this.facts.volunteer(personId),
    ];
    const names = await this.regions.names(tasks.map(({ task }) => task.communityCode));
    return offers.flatMap((offer) => {
      const known = tasks.find(({ task }) => task.id === offer.taskId);
      return known && known.task.status === 'PUBLISHED' ? [viewOf(offer, known, me, names)] : [];
    });
  }

  /** The rows behind `mine`. */
  open(personId: string): Promise<Offer[]> {
    return this.database.read.find(Offer, {
      where: { personId, status: 'OPEN', expiresAt: MoreThan(this.clock.now()) },
      order: { expiresAt: 'ASC', id: 'ASC' },
    });
  }

  /**
   * She comes: the invitation is answered and the place is hers, or neither. `offer.closed` when it is over,
   * `task.full` when somebody else was faster.
   */
  async accept(actor: Actor, id: string): Promise<TaskDetailView> {
    const offer = await this.find(actor, id);
    await this.database.transaction(async (tx) => {
      const inTime = offer.expiresAt > this.clock.now();
      if (!inTime || !(await this.book.close(tx, offer, 'ACCEPTED'))) throw new AppError('offer.closed');
      await this.claims.take(tx, actor.personId, offer.roleId);
    });
    return this.tasks.detail(actor, offer.taskId);
  }

  /** Not this time. The next person is asked. Declining twice is fine. */
  async decline(actor: Asked, id: string): Promise<void> {
    const offer = await this.find(actor, id);
    await this.database.transaction(async (tx) => {
      if (await this.book.close(tx, offer, 'DECLINED')) return this.book.lookAgain(tx, offer.taskId);
      if (offer.status !== 'DECLINED') throw new AppError('offer.closed');
    });
  }

  private async find({ personId }: Asked, id: string): Promise<Offer> {
    const offer = await this.database.read.findOneBy(Offer, { id, personId });
    if (!offer) throw notFound();
    return offer;
  }
}

function viewOf(
  { id, sentAt, expiresAt, roleId, reason }: Offer,
  known: KnownTask,
  me: KnownVolunteer | null,
  names: Map<string, string>,
): OfferView {
  const { lat, lng, communityCode } = known.task;
  return {
    id,
    sentAt: sentAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    task: cardOf(known, {
      slot: known.slots.find((slot) => slot.id === roleId) ?? null,
      distance: me && distanceTo(me, { lat, lng }),
      communityName: names.get(communityCode) ?? null,
      obstacle: null,
      ...splitReason(reason),
    }),
  };
}
