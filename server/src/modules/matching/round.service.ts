import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, findRows, updateWhere } from '../../platform/database/index.js';
import { askingTime, shiftFacts, VolunteerFactsReader, type KnownTask } from '../volunteer/index.js';
import { planInvitations, yesChance, type InvitePlan } from './invite-plan.js';
import { OfferBook, type NewOffer } from './offer.book.js';
import { Offer, OfferRound } from './offer.entity.js';
import { candidateFor, whoMayBeAsked, type Pooled } from './pool.js';
import { PlanPlace, PlanWish } from './plan/plan.entity.js';
import { PoolService } from './pool.service.js';
import { offerExpiry } from './quiet-hours.js';
import { rank, type Candidate } from './ranking.js';
import { wholeReason } from './reason.sentences.js';
import { openSlots } from './task.cards.js';

const AT_ONCE = 50;
/** When nobody can be asked now, look again: people register and become free. */
const RETRY_MS = 3_600_000;

/** Asks people for tasks, in rounds: those who fit best first, the next ones when somebody declines. */
@Injectable()
export class RoundService {
  constructor(
    private readonly database: Database,
    private readonly facts: VolunteerFactsReader,
    private readonly pools: PoolService,
    private readonly book: OfferBook,
    private readonly clock: Clock,
  ) {}

  /** Looks at every task whose time has come. */
  async runDue(signal?: AbortSignal): Promise<void> {
    const due = await this.database.read.find(OfferRound, {
      where: { lookAt: LessThanOrEqual(this.clock.now()) },
      order: { lookAt: 'ASC' },
      take: AT_ONCE,
    });
    for (const { taskId } of due) {
      if (signal?.aborted) return;
      await this.run(taskId).catch((error: unknown) => {
        // Somebody was asked by another instance in this moment; the round stays due and is looked at again.
        if (!(error instanceof DuplicateKeyError)) throw error;
      });
    }
  }

  /** One round for one task. */
  async run(taskId: string): Promise<void> {
    const now = this.clock.now();
    const [known] = await this.facts.tasks([taskId]);
    if (known?.task.status !== 'PUBLISHED' || known.shift.startAt <= now) return this.end(taskId);
    const offers = await this.database.read.findBy(Offer, { taskId });
    const expired = offers.filter(({ status, expiresAt }) => status === 'OPEN' && expiresAt <= now);
    const open = offers.filter(({ status, expiresAt }) => status === 'OPEN' && expiresAt > now);
    const askAt = askingTime(now, known.task.urgent);
    // Elsewhere people come by themselves, unless a plan asked; who was invited by hand still gets her end.
    const asking = known.task.signupMode === 'OFFER' || (await this.wasPlanned(taskId));
    const fresh = !asking || askAt > now ? [] : await this.toAsk(known, offers, open, now);
    const ends = [...open, ...fresh].map(({ expiresAt }) => expiresAt.getTime());
    const missing = openSlots(known).length > 0;
    await this.database.transaction(async (tx) => {
      const lookAt = missing && (asking || ends.length > 0) ? nextLook(now, askAt, ends) : null;
      if (!(await this.hold(tx, taskId, now, lookAt))) return;
      for (const offer of expired) await this.book.close(tx, offer, 'EXPIRED');
      const full = known.slots.filter(({ filled, demand }) => filled >= demand);
      await this.book.withdraw(
        tx,
        taskId,
        full.map(({ id }) => id),
      );
      await this.book.send(tx, fresh);
    });
  }

  private async toAsk(
    known: KnownTask,
    offers: readonly Offer[],
    open: readonly Offer[],
    now: Date,
  ): Promise<NewOffer[]> {
    const pool = await this.pools.forErrand(known.task);
    const asked = new Set(offers.map(({ personId }) => personId));
    const rest = pool.filter(({ volunteer }) => !asked.has(volunteer.personId));
    const kept = await this.keptAway(known);
    const plan = planInvitations(
      openSlots(known).map((slot) => ({
        roleId: slot.id,
        missing: slot.demand - slot.filled,
        asked: chancesOf(open, pool, known, slot),
        ranked: rank(
          whoMayBeAsked(rest, slot, shiftFacts(known), { now, urgent: known.task.urgent }).filter(
            ({ personId }) => !kept.has(`${slot.id} ${personId}`),
          ),
        ),
      })),
    );
    return newOffers(plan, known, now);
  }

  /** Whether a plan sent invitations for the task: the rounds replace who says no. */
  private wasPlanned(taskId: string): Promise<boolean> {
    return this.database.read.existsBy(PlanPlace, { taskId, status: In(['SENT', 'SKIPPED']) });
  }

  /** Whom the organiser does not want at a place, as "slot person". */
  private async keptAway({ slots }: KnownTask): Promise<Set<string>> {
    const slotId = slots.map(({ id }) => id);
    const wishes = await findRows(this.database.read, PlanWish, { slotId, kind: 'EXCLUDE' });
    return new Set(wishes.map((wish) => `${wish.slotId} ${wish.personId}`));
  }

  private async end(taskId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await updateWhere(tx, OfferRound, { taskId }, { lookAt: null });
      await this.book.withdraw(tx, taskId);
    });
  }

  /** Takes the round for this instance; false when another one has just done it. */
  private async hold(tx: EntityManager, taskId: string, now: Date, lookAt: Date | null): Promise<boolean> {
    return (await updateWhere(tx, OfferRound, { taskId, lookAt: LessThanOrEqual(now) }, { lookAt })) === 1;
  }
}

/** Yes-chances of the people who were asked for a slot and have not answered. */
function chancesOf(
  open: readonly Offer[],
  pool: readonly Pooled[],
  known: KnownTask,
  slot: KnownTask['slots'][number],
): number[] {
  const waiting = new Set(open.filter(({ roleId }) => roleId === slot.id).map(({ personId }) => personId));
  return pool
    .filter(({ volunteer }) => waiting.has(volunteer.personId))
    .map((pooled) => yesChance(candidateFor(pooled, slot, shiftFacts(known))));
}

function newOffers(
  { invitations }: InvitePlan<Candidate>,
  { task, shift }: KnownTask,
  now: Date,
): NewOffer[] {
  return invitations.map(({ roleId, ranked }) => ({
    taskId: task.id,
    shiftId: shift.id,
    roleId,
    personId: ranked.candidate.personId,
    title: task.title,
    reason: wholeReason(ranked.reasons, shift.startAt, now),
    expiresAt: offerExpiry(now, shift.startAt),
  }));
}

function nextLook(now: Date, askAt: Date, ends: readonly number[]): Date {
  if (askAt > now) return new Date(Math.min(askAt.getTime(), ...ends));
  return new Date(Math.min(now.getTime() + RETRY_MS, ...ends));
}
