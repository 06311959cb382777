import { Inject, Injectable } from '@nestjs/common';
import { first, minus, NOBODY, type Party, plus, reseat, sizeOf } from '@linli/shared';
import { type EntityManager, IsNull, LessThanOrEqual, Not } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { answerTime, isLate } from './activity.times.js';
import { Activity } from './activity.entity.js';
import { activityEvent } from './activity.events.js';
import { isComing } from './activity.policy.js';
import { ActivitySignup, ActivityWait } from './signup.entity.js';

/** The places of a household: those it has, and those it was offered. */
interface Household {
  readonly signup: ActivitySignup;
  readonly waiting: Party;
}

/**
 * Who has a place and who waits. Every step first takes the activity's row, so that the steps around one activity follow
 * each other and what is read afterwards is up to date. Two things hold after each: no more places are filled than there
 * are, and while one is free nobody waits.
 */
@Injectable()
export class Seating {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
  ) {}

  /** Takes the activity's row until the transaction ends. Null when there is none. */
  async hold(tx: EntityManager, id: string): Promise<Activity | null> {
    const held = await updateWhere(tx, Activity, { id }, { lastWait: () => 'last_wait' });
    return held === 0 ? null : tx.findOneBy(Activity, { id });
  }

  /** The household and how many of it wait. */
  async household(tx: EntityManager, signup: ActivitySignup): Promise<Household> {
    const rows = await tx.findBy(ActivityWait, { signupId: signup.id, answerBy: IsNull() });
    return { signup, waiting: rows.reduce<Party>(plus, NOBODY) };
  }

  /** Makes a household come as `wanted`; the activity is held. What it gives back goes to the next in line. */
  async change(tx: EntityManager, activity: Activity, signup: ActivitySignup, wanted: Party): Promise<void> {
    const { waiting } = await this.household(tx, signup);
    const free = activity.quota - activity.filled;
    const next = reseat(signup, waiting, wanted, free);
    await this.fill(tx, activity, sizeOf(next.seated) - sizeOf(signup));
    await this.unqueue(tx, signup.id, next.unqueued);
    if (sizeOf(next.queued) > 0) await this.enqueue(tx, activity, signup.id, next.queued);
    const leftAt = sizeOf(wanted) > 0 ? null : this.clock.now();
    await updateWhere(tx, ActivitySignup, { id: signup.id }, { ...next.seated, leftAt });
    await this.promote(tx, activity);
  }

  /** She comes: places that were offered to her household are hers. False when there was no offer any more. */
  async accept(tx: EntityManager, signup: ActivitySignup): Promise<boolean> {
    const offered = await tx.findBy(ActivityWait, { signupId: signup.id, answerBy: Not(IsNull()) });
    if (offered.length === 0) return false;
    const seated = offered.reduce<Party>(plus, signup);
    await tx.delete(ActivityWait, { signupId: signup.id, answerBy: Not(IsNull()) });
    await updateWhere(tx, ActivitySignup, { id: signup.id }, seatsOf(seated));
    return true;
  }

  /** Nobody of the household comes; its places, offered ones too, go to the next in line. */
  async leave(tx: EntityManager, activity: Activity, signup: ActivitySignup): Promise<void> {
    const offered = await tx.findBy(ActivityWait, { signupId: signup.id, answerBy: Not(IsNull()) });
    await tx.delete(ActivityWait, { signupId: signup.id });
    await this.fill(tx, activity, -sizeOf(offered.reduce<Party>(plus, signup)));
    const gone = { adults: 0, children: 0, leftAt: this.clock.now() };
    await updateWhere(tx, ActivitySignup, { id: signup.id }, gone);
    await this.promote(tx, activity);
  }

  /**
   * Takes places back that were offered and not answered in time, and passes them on. Whoever does not answer leaves the
   * line altogether, so that no child is left in it alone. Returns the households.
   */
  async lapse(tx: EntityManager, activity: Activity, now: Date): Promise<ActivitySignup[]> {
    const over = { activityId: activity.id, answerBy: LessThanOrEqual(now) };
    const ids = new Set((await tx.findBy(ActivityWait, over)).map(({ signupId }) => signupId));
    const silent: ActivitySignup[] = [];
    for (const signupId of ids) {
      const signup = await tx.findOneByOrFail(ActivitySignup, { id: signupId });
      const offers = await tx.findBy(ActivityWait, { signupId, answerBy: Not(IsNull()) });
      await tx.delete(ActivityWait, { signupId });
      await this.fill(tx, activity, -sizeOf(offers.reduce<Party>(plus, NOBODY)));
      if (sizeOf(signup) === 0) await updateWhere(tx, ActivitySignup, { id: signupId }, { leftAt: now });
      silent.push(signup);
    }
    if (silent.length > 0) await this.promote(tx, activity);
    return silent;
  }

  /** Gives free places to those who wait, in their order. Shortly before the start they are asked first. */
  async promote(tx: EntityManager, activity: Activity): Promise<void> {
    const now = this.clock.now();
    if (!isComing(activity, now)) return;
    for (let free = activity.quota - activity.filled; free > 0; free = activity.quota - activity.filled) {
      const where = { activityId: activity.id, answerBy: IsNull() };
      const wait = await tx.findOne(ActivityWait, { where, order: { seq: 'ASC' } });
      if (!wait) return;
      const taken = first(wait, free);
      await this.fill(tx, activity, sizeOf(taken));
      await this.shrink(tx, wait, taken);
      if (isLate(activity.startAt, now)) await this.offer(tx, activity, wait, taken);
      else await this.seat(tx, activity, wait.signupId, taken);
    }
  }

  private async seat(tx: EntityManager, activity: Activity, signupId: string, party: Party): Promise<void> {
    const signup = await tx.findOneByOrFail(ActivitySignup, { id: signupId });
    await updateWhere(tx, ActivitySignup, { id: signupId }, seatsOf(plus(signup, party)));
    const told = { actorId: null, personIds: [signup.personId], people: sizeOf(party) };
    await this.events.record(tx, activityEvent('activity.promoted', activity, told));
  }

  private async offer(
    tx: EntityManager,
    activity: Activity,
    wait: ActivityWait,
    party: Party,
  ): Promise<void> {
    const { activityId, signupId, seq } = wait;
    const answerBy = answerTime(activity.startAt, this.clock.now());
    await tx.insert(ActivityWait, { id: newId(), activityId, signupId, seq, ...seatsOf(party), answerBy });
    const { personId } = await tx.findOneByOrFail(ActivitySignup, { id: signupId });
    const told = { actorId: null, personIds: [personId], people: sizeOf(party) };
    await this.events.record(
      tx,
      activityEvent('activity.offered', activity, { ...told, answerBy: answerBy.toISOString() }),
    );
  }

  private async enqueue(
    tx: EntityManager,
    activity: Activity,
    signupId: string,
    party: Party,
  ): Promise<void> {
    const seq = activity.lastWait + 1;
    await updateWhere(tx, Activity, { id: activity.id }, { lastWait: seq });
    activity.lastWait = seq;
    const row = { id: newId(), activityId: activity.id, signupId, seq, ...seatsOf(party), answerBy: null };
    await tx.insert(ActivityWait, row);
  }

  /** Those who were added last leave the line first. */
  private async unqueue(tx: EntityManager, signupId: string, party: Party): Promise<void> {
    let left = party;
    const where = { signupId, answerBy: IsNull() };
    for (const wait of await tx.find(ActivityWait, { where, order: { seq: 'DESC' } })) {
      const gone = {
        adults: Math.min(left.adults, wait.adults),
        children: Math.min(left.children, wait.children),
      };
      if (sizeOf(gone) > 0) await this.shrink(tx, wait, gone);
      left = minus(left, gone);
    }
  }

  private async shrink(tx: EntityManager, wait: ActivityWait, gone: Party): Promise<void> {
    const rest = minus(wait, gone);
    if (sizeOf(rest) === 0) await tx.delete(ActivityWait, { id: wait.id });
    else await updateWhere(tx, ActivityWait, { id: wait.id }, seatsOf(rest));
  }

  /** Takes or gives back places. The condition and the table's CHECK hold whatever the caller believes. */
  private async fill(tx: EntityManager, activity: Activity, people: number): Promise<void> {
    if (people === 0) return;
    const { affected } = await tx
      .createQueryBuilder()
      .update(Activity)
      .set({ filled: () => `filled + ${Math.trunc(people)}` })
      .where('id = :id AND filled + :people BETWEEN 0 AND quota', { id: activity.id, people })
      .execute();
    if (affected !== 1) throw new Error(`activity ${activity.id} has no ${people} places`);
    activity.filled += people;
  }
}

const seatsOf = ({ adults, children }: Party): Party => ({ adults, children });
