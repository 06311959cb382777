import { Inject, Injectable } from '@nestjs/common';
import type { SignupStatus } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { findRows, insertRow, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { obstacle, type Obstacle } from './hard-rules.js';
import { childObstacle } from './party/party.rules.js';
import { drawNumber, holdPerson, holdSlot, takePlaces } from './slots.js';
import { RoleSlot, Shift, Signup } from './task.entity.js';
import { isHolding } from './signup.status.js';
import { shiftFacts, VolunteerFactsReader, type KnownTask } from './volunteer.facts.js';
import { taskEvent, type TaskEventType } from './volunteer.events.js';

/** A slot with all that surrounds it. */
export interface Place extends KnownTask {
  readonly slot: Readonly<RoleSlot>;
}

/** A place that nothing but its number of places keeps from her; `before` is her signup there that she took back. */
interface Admission extends Place {
  readonly before: Signup | undefined;
}

/** Children who come along: how many, and their names encrypted. */
export interface Children {
  readonly count: number;
  readonly sealed: string;
}

/** What is noted of a signup beside whose it is. */
interface How {
  /** Who did it, when that was not she herself. */
  readonly by?: string | null;
  /** The organiser asked her by name. */
  readonly assigned?: boolean;
  readonly children?: Children;
}

/** People who come together; the first one signs up for all. */
export interface Together {
  readonly people: readonly string[];
  readonly children?: Children;
  readonly by?: string | null;
  /** The organiser decides. */
  readonly applying: boolean;
}

interface Entry {
  readonly status: SignupStatus;
  readonly event: TaskEventType;
}

/** Ways to come by a place. Every one is part of the caller's transaction and either succeeds or throws. */
@Injectable()
export class Claims {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
  ) {}

  /** Takes a free place at once, whatever the signup mode: the caller knows whether that is right. */
  async take(tx: EntityManager, personId: string, slotId: string, how: How = {}): Promise<Signup> {
    await this.begin(tx, personId);
    const taken = await takePlaces(tx, slotId);
    const place = await this.admit(tx, personId, slotId);
    if (!taken) throw new AppError('task.full', { possible: how.assigned ? [] : ['waitlist'] });
    const event = how.assigned ? 'signup.assigned' : 'signup.confirmed';
    return this.enter(tx, place, personId, { status: 'CONFIRMED', event }, how);
  }

  /**
   * Takes places for several people, the first of whom signs up for all and may bring children: all places or none. Where the
   * organiser decides they all apply; children come with who is confirmed at once only.
   */
  async takeTogether(
    tx: EntityManager,
    slotId: string,
    { people, children, by, applying }: Together,
  ): Promise<void> {
    await this.beginAll(tx, people);
    const places = people.length + (children?.count ?? 0);
    const taken = applying ? await holdSlot(tx, slotId) : await takePlaces(tx, slotId, places);
    const as: Entry = applying
      ? { status: 'APPLIED', event: 'signup.applied' }
      : { status: 'CONFIRMED', event: 'signup.confirmed' };
    for (const [at, personId] of people.entries()) {
      const place = await this.admitOf(tx, people, at, slotId);
      if (!taken)
        throw new AppError('task.full', { detail: '名额不够你们一起来，可以少带一位，或者换一件。' });
      if (at === 0 && children) notForChildren(place);
      await this.enter(tx, place, personId, as, {
        by: at === 0 ? by : people[0],
        ...(at === 0 ? { children } : {}),
      });
    }
  }

  /** Queues for a slot that is full. It holds her time, so that she can always follow when it is her turn. */
  queue(tx: EntityManager, personId: string, slotId: string, how: Pick<How, 'by'> = {}): Promise<void> {
    return this.queueTogether(tx, slotId, { people: [personId], by: how.by ?? null });
  }

  /** The same for several, one behind the other: all of them or none. Each moves up by herself. */
  async queueTogether(
    tx: EntityManager,
    slotId: string,
    { people, by = null }: Pick<Together, 'people' | 'by'>,
  ): Promise<void> {
    await this.beginAll(tx, people);
    for (const [at, personId] of people.entries()) {
      const drawn = await drawNumber(tx, slotId);
      const place = await this.admitOf(tx, people, at, slotId);
      const { signupMode } = place.task;
      if (signupMode === 'ASSIGNED') throw new AppError('task.wrong_mode', { possible: [] });
      if (signupMode === 'APPROVAL') throw new AppError('task.wrong_mode', { possible: ['apply'] });
      if (!drawn) throw new AppError('task.not_full', { possible: ['claim'] });
      const as: Entry = { status: 'WAITLISTED', event: 'signup.waitlisted' };
      await this.enter(tx, place, personId, as, { by: at === 0 ? by : people[0]! });
    }
  }

  /** Asks for a place where the organiser decides. */
  async apply(tx: EntityManager, personId: string, slotId: string, how: How = {}): Promise<Signup> {
    await this.begin(tx, personId);
    await holdSlot(tx, slotId);
    const place = await this.admit(tx, personId, slotId);
    return this.enter(tx, place, personId, { status: 'APPLIED', event: 'signup.applied' }, how);
  }

  /** A slot with its task, or `http.not_found`. */
  async place(slotId: string, from: EntityManager): Promise<Place> {
    const [slot] = await findRows(from, RoleSlot, { id: slotId });
    const [shift] = slot ? await findRows(from, Shift, { id: slot.shiftId }) : [];
    const [known] = shift ? await this.facts.tasks([shift.taskId], from) : [];
    if (!slot || !known) throw notFound();
    return { ...known, slot };
  }

  /** Her signup for a task, or `http.not_found`. */
  async signupOf(tx: EntityManager, personId: string, taskId: string): Promise<Signup> {
    const shift = await tx.findOneBy(Shift, { taskId });
    const signup = shift && (await tx.findOneBy(Signup, { shiftId: shift.id, personId }));
    if (!signup) throw notFound();
    return signup;
  }

  private async begin(tx: EntityManager, personId: string): Promise<void> {
    if (!(await holdPerson(tx, personId))) throw new AppError('task.not_volunteer');
  }

  /** Holds several people, always in the same order; the first is who acts. */
  private async beginAll(tx: EntityManager, people: readonly string[]): Promise<void> {
    for (const personId of [...people].sort()) {
      if (await holdPerson(tx, personId)) continue;
      throw personId === people[0] ? new AppError('task.not_volunteer') : companionCannot();
    }
  }

  /** Admits one of several; why a friend cannot is told to the friend alone. */
  private admitOf(
    tx: EntityManager,
    people: readonly string[],
    at: number,
    slotId: string,
  ): Promise<Admission> {
    return this.admit(tx, people[at]!, slotId).catch((error: unknown) => {
      throw at > 0 && error instanceof AppError && error.code !== 'task.closed' ? companionCannot() : error;
    });
  }

  /** Everything but the number of places: asked after the locks, so nothing can change any more. */
  private async admit(tx: EntityManager, personId: string, slotId: string): Promise<Admission> {
    const place = await this.place(slotId, tx);
    const [before] = await findRows(tx, Signup, { shiftId: place.shift.id, personId });
    if (before && isHolding(before.status)) throw new AppError('task.already_joined');
    if (before?.status === 'DECLINED') {
      throw new AppError('task.not_eligible', { detail: '这次社区另有安排，谢谢您愿意来。' });
    }
    const now = this.clock.now();
    const [volunteer, held] = await Promise.all([
      this.facts.volunteer(personId, tx),
      this.facts.held([personId], weekBefore(place.shift.startAt), tx),
    ]);
    const found = obstacle(volunteer, place.slot, shiftFacts(place), held, now);
    if (found) throw refusal(found);
    return { ...place, before };
  }

  private async enter(
    tx: EntityManager,
    place: Admission,
    personId: string,
    { status, event }: Entry,
    { by = null, assigned = false, children }: How,
  ): Promise<Signup> {
    const key = { shiftId: place.shift.id, personId };
    const now = this.clock.now();
    const waitSeq =
      status === 'WAITLISTED' ? (await tx.findOneByOrFail(RoleSlot, { id: place.slot.id })).lastWait : null;
    const entry = {
      slotId: place.slot.id,
      status,
      waitSeq,
      changedAt: null,
      statusAt: now,
      answerUntil: null,
      assigned,
      actedBy: by,
      children: children?.count ?? null,
      childNames: children?.sealed ?? null,
    };
    const signup = place.before
      ? { ...place.before, ...entry }
      : { id: newId(), ...key, ...entry, lateCancels: 0, createdAt: now };
    // The person is held since before her signup was read: it is still as it was.
    if (place.before) await updateWhere(tx, Signup, { id: signup.id, status: 'CANCELLED' }, entry);
    else await insertRow(tx, Signup, signup);
    const told = {
      actorId: by ?? personId,
      personId,
      roleName: place.slot.name,
      promoted: false,
      onBehalf: by !== null && !assigned,
    };
    await this.events.record(tx, taskEvent(event, signup.id, place, told));
    return signup;
  }
}

const WEEK_MS = 7 * 86_400_000;
/** Early enough to see all of the same week. */
const weekBefore = (at: Date): Date => new Date(at.getTime() - WEEK_MS);

const companionCannot = (): AppError =>
  new AppError('task.not_eligible', { detail: '一起来的有一位这次去不了，请她在自己手机上看看原因。' });

/** A child comes along where no minor would be kept away. */
function notForChildren({ slot, ...known }: Place): void {
  const found = childObstacle(slot, shiftFacts(known));
  if (found) throw new AppError('task.not_eligible', { detail: `${found}。` });
}

/** The error a client gets for an obstacle. */
export function refusal({ code, sentence }: Obstacle): AppError {
  const detail = `${sentence}。`;
  switch (code) {
    case 'CLOSED':
    case 'PAST':
      return new AppError('task.closed', { detail });
    case 'NOT_REGISTERED':
      return new AppError('task.not_volunteer');
    case 'OVERLAP':
      return new AppError('task.overlap');
    default:
      return new AppError('task.not_eligible', { detail });
  }
}
