import { Injectable } from '@nestjs/common';
import { LessThanOrEqual, MoreThan, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, DuplicateKeyError, updateWhere } from '../../../platform/database/index.js';
import {
  invitationObstacle,
  isQuietFor,
  shiftFacts,
  VolunteerFactsReader,
  type KnownTask,
} from '../../volunteer/index.js';
import { peopleToAsk } from '../chances.js';
import { mayBeAsked, TARGET, yesChance } from '../invite-plan.js';
import { OfferBook } from '../offer.book.js';
import { Offer, OfferRound } from '../offer.entity.js';
import { NEVER_ASKED, OfferStatsReader } from '../offer.stats.js';
import { offerExpiry } from '../quiet-hours.js';
import { reasonsOf } from '../ranking.js';
import { wholeReason } from '../reason.sentences.js';
import type { Seat } from './model/outcome.js';
import { Plan, PlanPlace } from './plan.entity.js';

const AT_ONCE = 50;
const TRIES = 3;

/** What became of one place when its invitations were due. */
interface Sent {
  readonly asked: readonly Seat[];
  readonly dropped: number;
  readonly note: string | null;
}

/** Sends the invitations of plans when they are due; what changed meanwhile is left out, said, and looked at again. */
@Injectable()
export class PlanSender {
  constructor(
    private readonly database: Database,
    private readonly facts: VolunteerFactsReader,
    private readonly stats: OfferStatsReader,
    private readonly book: OfferBook,
    private readonly clock: Clock,
  ) {}

  async runDue(signal?: AbortSignal): Promise<void> {
    for (;;) {
      const due = await this.database.read.find(PlanPlace, {
        where: { status: 'SENDING', sendAt: LessThanOrEqual(this.clock.now()) },
        order: { startAt: 'ASC', id: 'ASC' },
        take: AT_ONCE,
      });
      if (due.length === 0) return;
      for (const place of due) {
        if (signal?.aborted) return;
        await this.sendSurely(place);
      }
    }
  }

  /** Somebody may be asked by a round in the same moment: then her row is there at the next look. */
  private async sendSurely(place: PlanPlace): Promise<void> {
    for (let tried = 1; ; tried++) {
      try {
        return await this.send(place);
      } catch (error) {
        if (!(error instanceof DuplicateKeyError) || tried === TRIES) throw error;
      }
    }
  }

  private async send(place: PlanPlace): Promise<void> {
    const now = this.clock.now();
    const seats = [...place.outcome.placed, ...place.outcome.extra];
    const stats = await this.stats.of(seats.map(({ candidate }) => candidate.personId));
    await this.database.transaction(async (tx) => {
      const mine = { id: place.id, status: 'SENDING' as const };
      if ((await updateWhere(tx, PlanPlace, mine, { status: 'SENT', sentAt: now })) === 0) return;
      const [known] = await this.facts.tasks([place.taskId], tx);
      const { asked, dropped, note } = await this.whom(tx, place, known, stats, now);
      const status = asked.length > 0 ? 'SENT' : 'SKIPPED';
      await tx.update(PlanPlace, { id: place.id }, { status, asked: asked.length, note });
      if (known && asked.length > 0)
        await this.book.send(
          tx,
          asked.map((seat) => offerOf(seat, place, known, now)),
        );
      if (known && (asked.length > 0 || dropped > 0)) await this.follow(tx, place.taskId, dropped > 0, now);
      await this.finish(tx, place.planId);
    });
  }

  /** Who of the plan is still right, at this moment. */
  private async whom(
    tx: EntityManager,
    place: PlanPlace,
    known: KnownTask | undefined,
    stats: Awaited<ReturnType<OfferStatsReader['of']>>,
    now: Date,
  ): Promise<Sent> {
    const none = (note: string, dropped = 0): Sent => ({ asked: [], dropped, note });
    const slot = known?.slots.find(({ id }) => id === place.slotId);
    if (!known || !slot || known.task.status !== 'PUBLISHED') return none('任务取消了，没有再问');
    if (known.shift.startAt <= now) return none('已经开始了，没有再问');
    const before = await tx.findBy(Offer, { shiftId: known.shift.id });
    const open = before.filter(({ status, roleId }) => status === 'OPEN' && roleId === slot.id).length;
    const missing = slot.demand - slot.filled - open;
    if (missing <= 0) return none('已经有人了，不用再问');
    const seats = [...place.outcome.placed, ...place.outcome.extra];
    const ids = seats.map(({ candidate }) => candidate.personId);
    const volunteers = await this.facts.volunteers(ids, tx);
    const held = await this.facts.held(ids, now, tx);
    const fitting = seats.filter(({ candidate: { personId } }) => {
      const volunteer = volunteers.find((one) => one.personId === personId);
      const own = held.filter((one) => one.personId === personId);
      return (
        volunteer !== undefined &&
        !before.some((offer) => offer.personId === personId) &&
        !own.some(({ shiftId }) => shiftId === known.shift.id) &&
        mayBeAsked(stats.get(personId) ?? NEVER_ASKED, known.task.urgent) &&
        (known.task.urgent || !isQuietFor(volunteer.quiet, now)) &&
        invitationObstacle(volunteer, slot, shiftFacts(known), own, now) === null
      );
    });
    const dropped = seats.length - fitting.length;
    if (fitting.length === 0) return none('排上的人都有了别的事，已经接着找人', dropped);
    const count = peopleToAsk(
      missing,
      fitting.map(({ candidate }) => yesChance(candidate)),
      TARGET,
    );
    const note = dropped > 0 ? `${dropped} 位刚有了别的事，没有问她们，已经接着找人` : null;
    return { asked: fitting.slice(0, count), dropped, note };
  }

  /** The rounds go on from here: they replace who says no, and find somebody at once where somebody fell out. */
  private async follow(tx: EntityManager, taskId: string, atOnce: boolean, now: Date): Promise<void> {
    await tx
      .createQueryBuilder()
      .insert()
      .into(OfferRound)
      .values({ taskId, lookAt: now })
      .orIgnore()
      .execute();
    const ends = await tx.findBy(Offer, { taskId, status: 'OPEN' });
    const first = Math.min(...ends.map(({ expiresAt }) => expiresAt.getTime()));
    const lookAt = atOnce || !Number.isFinite(first) ? now : new Date(first);
    await updateWhere(tx, OfferRound, { taskId }, { lookAt });
  }

  /** The last place ends the plan. */
  private async finish(tx: EntityManager, planId: string): Promise<void> {
    const left = [
      { planId, status: 'SENDING' as const },
      { planId, status: 'READY' as const, asked: MoreThan(0) },
    ];
    if (await tx.existsBy(PlanPlace, left)) return;
    await updateWhere(tx, Plan, { id: planId, status: 'READY' }, { status: 'SENT' });
  }
}

function offerOf({ candidate }: Seat, { slotId, title }: PlanPlace, { task, shift }: KnownTask, now: Date) {
  return {
    taskId: task.id,
    shiftId: shift.id,
    roleId: slotId,
    personId: candidate.personId,
    title,
    reason: wholeReason(reasonsOf(candidate), shift.startAt, now),
    expiresAt: offerExpiry(now, shift.startAt),
  };
}
