import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError } from '../../platform/http/index.js';
import { Attendance } from './attendance.entity.js';
import { type ChangePlan, planChange, type TaskWish } from './change.rules.js';
import { Promotion } from './promotion.js';
import { overlaps } from './hard-rules.js';
import { HOLDING } from './signup.status.js';
import { holdPerson, holdSlot, returnPlaces } from './slots.js';
import { newSlot } from './task.entries.js';
import { RoleSlot, Shift, Signup, VolunteerTask } from './task.entity.js';
import { taskEvent } from './volunteer.events.js';
import { VolunteerFactsReader, type HeldShift, type KnownTask } from './volunteer.facts.js';

/** What a change did, or would do, to one task. */
export interface Touched extends ChangePlan {
  readonly known: KnownTask;
  /** Who holds a place, waits or applied, and stays. */
  readonly personIds: readonly string[];
  /** Who holds something else at the new time and gives the place back, without trace. */
  readonly clashing: readonly string[];
}

const DAY_MS = 86_400_000;

/** Changes tasks that people may have said yes to. Nobody is moved in silence, and nobody ever holds two places at once. */
@Injectable()
export class TaskChanges {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
    @Inject(Promotion) private readonly promotion: Promotion,
  ) {}

  /** What a wish would do, for each task that may still be changed. Nothing is written. */
  async preview(taskIds: readonly string[], wishOf: (known: KnownTask) => TaskWish): Promise<Touched[]> {
    const known = await this.facts.tasks(taskIds);
    const shiftId = known.map(({ shift }) => shift.id);
    if (shiftId.length === 0) return [];
    const [signups, came] = await Promise.all([
      this.db.read.findBy(Signup, { shiftId: In(shiftId), status: In([...HOLDING]) }),
      this.db.read.findBy(Attendance, { shiftId: In(shiftId) }),
    ]);
    const begun = new Set(came.map((one) => one.shiftId));
    const touched: Touched[] = [];
    for (const one of known) {
      if (this.isOver(one) || begun.has(one.shift.id)) continue;
      const holding = signups.filter((signup) => signup.shiftId === one.shift.id);
      touched.push(await this.outcome(this.db.read, one, holding, wishOf(one)));
    }
    return touched;
  }

  /** Changes one task; throws when it is over or has begun. Null when there was nothing to change. */
  async apply(
    tx: EntityManager,
    taskId: string,
    wishOf: (known: KnownTask) => TaskWish,
    { actorId, quiet = false }: { actorId: string; quiet?: boolean },
  ): Promise<Touched | null> {
    const before = await this.found(tx, taskId);
    const there = await this.holding(tx, before.shift.id);
    for (const { personId } of sorted(there)) await holdPerson(tx, personId);
    const mine = { id: taskId, status: 'PUBLISHED' } as const;
    if ((await updateWhere(tx, VolunteerTask, mine, mine)) === 0) throw new AppError('task.closed');
    for (const { id } of [...before.slots].sort((a, b) => (a.id < b.id ? -1 : 1))) await holdSlot(tx, id);
    const known = await this.found(tx, taskId);
    const refused = await this.obstacle(tx, known);
    if (refused) throw refused;
    const holding = await this.holding(tx, known.shift.id);
    const touched = await this.outcome(tx, known, holding, wishOf(known));
    if (touched.words === '') return null;
    await this.write(tx, touched, holding);
    await this.tell(tx, touched, actorId, quiet);
    return touched;
  }

  private async found(tx: EntityManager, taskId: string): Promise<KnownTask> {
    const [known] = await this.facts.tasks([taskId], tx);
    if (!known) throw new AppError('http.not_found');
    return known;
  }

  private isOver({ task, shift }: KnownTask): boolean {
    return task.status !== 'PUBLISHED' || shift.startAt <= this.clock.now();
  }

  private async obstacle(from: EntityManager, known: KnownTask): Promise<AppError | null> {
    if (this.isOver(known)) return new AppError('task.closed');
    const came = await from.existsBy(Attendance, { shiftId: known.shift.id });
    return came ? new AppError('task.illegal_transition', { detail: '已经有人签到了，不能再改。' }) : null;
  }

  private holding(from: EntityManager, shiftId: string): Promise<Signup[]> {
    return from.findBy(Signup, { shiftId, status: In([...HOLDING]) });
  }

  private async outcome(
    from: EntityManager,
    known: KnownTask,
    holding: readonly Signup[],
    wish: TaskWish,
  ): Promise<Touched> {
    const plan = planChange(known, holding, wish);
    const others =
      plan.shift && holding.length > 0 ? await this.others(from, known, holding, plan.shift.startAt) : [];
    const span = plan.shift;
    const clashing = new Set(
      span ? others.filter((one) => overlaps(one, span)).map(({ personId }) => personId) : [],
    );
    const personIds = holding.map(({ personId }) => personId).filter((id) => !clashing.has(id));
    return { ...plan, known, personIds, clashing: [...clashing] };
  }

  private async others(
    from: EntityManager,
    { shift }: KnownTask,
    holding: readonly Signup[],
    startAt: Date,
  ): Promise<HeldShift[]> {
    const people = holding.map(({ personId }) => personId);
    const held = await this.facts.held(people, new Date(startAt.getTime() - DAY_MS), from);
    return held.filter(({ shiftId }) => shiftId !== shift.id);
  }

  private async write(tx: EntityManager, touched: Touched, holding: readonly Signup[]): Promise<void> {
    const { known, task, shift, slots, newSlots, clashing } = touched;
    const now = this.clock.now();
    if (Object.keys(task).length > 0) await updateWhere(tx, VolunteerTask, { id: known.task.id }, task);
    if (shift) await updateWhere(tx, Shift, { id: known.shift.id }, shift);
    for (const { id, set } of slots) await updateWhere(tx, RoleSlot, { id }, set);
    const added = newSlots.map(({ role, position }) => newSlot(known.shift.id, role, position));
    if (added.length > 0) await tx.insert(RoleSlot, added);
    for (const signup of holding.filter(({ personId }) => clashing.includes(personId))) {
      await this.giveBack(tx, known, signup, touched.words);
    }
    if (touched.asksAgain) {
      const staying = { shiftId: known.shift.id, status: In([...HOLDING]) };
      await updateWhere(tx, Signup, staying, { changedAt: now });
    }
    const waiting = holding.filter(({ status }) => status === 'WAITLISTED').map(({ slotId }) => slotId);
    for (const id of new Set(waiting)) await this.promotion.fill(tx, id);
  }

  /** She holds something else at the new time: her place is given back, and it does not count against her. */
  private async giveBack(tx: EntityManager, known: KnownTask, signup: Signup, words: string): Promise<void> {
    const gone = {
      status: 'CANCELLED',
      waitSeq: null,
      answerUntil: null,
      children: null,
      childNames: null,
      statusAt: this.clock.now(),
    } as const;
    await updateWhere(tx, Signup, { id: signup.id }, gone);
    if (signup.status === 'CONFIRMED') await returnPlaces(tx, signup.slotId, 1 + (signup.children ?? 0));
    const text = `${words}，那时您已经有别的安排，名额替您退了，不记您的。别的任务在“志愿”里看`;
    const told = { actorId: null, personId: signup.personId, text };
    await this.events.record(tx, taskEvent('signup.cancelled', signup.id, known, told));
  }

  private async tell(tx: EntityManager, touched: Touched, actorId: string, quiet: boolean): Promise<void> {
    const { known, task, shift, personIds, words, asksAgain } = touched;
    const now = { task: { ...known.task, ...task }, shift: { ...known.shift, ...shift } };
    const told = { actorId, personIds: quiet ? [] : [...personIds], text: words, asksAgain };
    await this.events.record(tx, taskEvent('task.changed', known.task.id, now, told));
  }
}

const sorted = (signups: readonly Signup[]): Signup[] =>
  [...signups].sort((a, b) => (a.personId < b.personId ? -1 : 1));
