import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { updateWhere } from '../../platform/database/index.js';
import { EventBus } from '../../platform/events/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { OpenOffers } from '../volunteer/index.js';
import { OfferBook } from './offer.book.js';
import { OfferRound } from './offer.entity.js';
import { OfferService } from './offer.service.js';
import { RoundService } from './round.service.js';

/** Name of the job that asks people and closes what nobody answered. */
export const ROUNDS_JOB = 'matching.rounds';
const EVERY_MS = 10_000;

interface TaskFacts {
  taskId: string;
  personId?: string;
}

/** Follows tasks: whom a change may concern is asked in the next round. */
@Injectable()
export class RoundListener implements OnModuleInit {
  constructor(
    private readonly bus: EventBus,
    private readonly jobs: Jobs,
    private readonly rounds: RoundService,
    private readonly book: OfferBook,
    private readonly offers: OfferService,
    private readonly openOffers: OpenOffers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every(ROUNDS_JOB, EVERY_MS, (signal) => this.rounds.runDue(signal));
    this.bus.subscribe<TaskFacts>('matching', ['task.published'], async (tx, { payload }) => {
      const round = { taskId: payload.taskId, lookAt: this.clock.now() };
      await tx.createQueryBuilder().insert().into(OfferRound).values(round).orIgnore().execute();
    });
    this.bus.subscribe<TaskFacts>('matching', ['signup.confirmed'], async (tx, { payload }) => {
      const { taskId, personId } = payload;
      if (personId) await this.book.answeredElsewhere(tx, taskId, personId);
      await this.book.lookAgain(tx, taskId);
    });
    this.bus.subscribe<TaskFacts>(
      'matching',
      ['signup.cancelled', 'signup.refused', 'signup.lapsed'],
      (tx, { payload }) => this.book.lookAgain(tx, payload.taskId),
    );
    const over = ['task.cancelled', 'task.done'];
    this.bus.subscribe<TaskFacts>('matching', over, async (tx, { payload: { taskId } }) => {
      await updateWhere(tx, OfferRound, { taskId }, { lookAt: null });
      await this.book.withdraw(tx, taskId);
    });
    this.openOffers.askAt(async (personId) => {
      const open = await this.offers.open(personId);
      return open.map(({ id, taskId }) => ({ offerId: id, taskId }));
    });
  }
}
