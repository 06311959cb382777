import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import type { TaskWish } from './change.rules.js';
import { checkRoles, timesOf } from './publish.rules.js';
import { HOLDING } from './signup.status.js';
import { TaskChanges, type Touched } from './task.changes.js';
import type { ChangeTaskBody, TaskChangeFields } from './task.dto.js';
import { TaskEntries } from './task.entries.js';
import { Shift, Signup, VolunteerTask } from './task.entity.js';
import { reaches } from './task.policy.js';
import { TaskReader } from './task.reader.js';
import { checkSeen, taskRevision } from './task.revision.js';
import type { ChangePreviewView, TaskDetailView } from './task.view.js';
import type { KnownTask } from './volunteer.facts.js';

/** Changes of one task, and the answer of who had said yes before. */
@Injectable()
export class ChangeService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(TaskChanges) private readonly changes: TaskChanges,
    @Inject(TaskEntries) private readonly entries: TaskEntries,
    @Inject(TaskReader) private readonly tasks: TaskReader,
  ) {}

  async preview(actor: Actor, taskId: string, body: ChangeTaskBody): Promise<ChangePreviewView> {
    await this.own(actor, taskId);
    const wish = await this.wishOf(actor, body);
    const touched = await this.changes.preview([taskId], this.wishFor(wish, body));
    if (touched.length === 0) throw new AppError('task.closed');
    return presentChange(touched);
  }

  async change(actor: Actor, taskId: string, body: ChangeTaskBody): Promise<TaskDetailView> {
    await this.own(actor, taskId);
    const wish = await this.wishOf(actor, body);
    await this.db.transaction((tx) =>
      this.changes.apply(tx, taskId, this.wishFor(wish, body), { actorId: actor.personId }),
    );
    return this.tasks.detail(actor, taskId);
  }

  /** She still comes, now that she knows what changed. */
  async keepPlace(actor: Actor, taskId: string): Promise<TaskDetailView> {
    await this.db.transaction(async (tx) => {
      const shift = await tx.findOneBy(Shift, { taskId });
      if (!shift) throw notFound();
      const mine = { shiftId: shift.id, personId: actor.personId, status: In([...HOLDING]) };
      if ((await updateWhere(tx, Signup, mine, { changedAt: null })) === 0) throw notFound();
    });
    return this.tasks.detail(actor, taskId);
  }

  /** The fields of a change that are not times, checked; a new place must be one where the actor may publish. */
  async wishOf(actor: Actor, body: TaskChangeFields): Promise<Omit<TaskWish, 'times'>> {
    const { title, summary, meetingPoint, lat, lng, riskNote, insured, privateDetails, roles } = body;
    if (roles) checkRoles({ roles });
    if ((lat === undefined) !== (lng === undefined)) throw wrongField('lat', '请在地图上重新选一下地方');
    const point = lat === undefined || lng === undefined ? null : { lat, lng };
    if (point) await this.entries.homeOf(actor, point);
    return {
      ...(title ? { title } : {}),
      ...(summary ? { summary } : {}),
      ...(meetingPoint ? { meetingPoint } : {}),
      ...point,
      ...(riskNote ? { riskNote } : {}),
      ...(insured === undefined ? {} : { insured }),
      ...(privateDetails === undefined ? {} : { privateDetails: this.entries.seal(privateDetails) }),
      ...(roles ? { roles } : {}),
    };
  }

  /** Called with the task as it is held: who read another one is told so before anything is written. */
  private wishFor(wish: Omit<TaskWish, 'times'>, body: ChangeTaskBody): (known: KnownTask) => TaskWish {
    return (known) => {
      checkSeen(body.seen, taskRevision(known));
      return { ...wish, ...this.timesIn(body, known) };
    };
  }

  private timesIn({ startAt, endAt }: ChangeTaskBody, { shift }: KnownTask): TaskWish {
    if (!startAt && !endAt) return {};
    const span = {
      startAt: startAt ?? shift.startAt.toISOString(),
      endAt: endAt ?? shift.endAt.toISOString(),
    };
    return { times: timesOf(span, this.clock.now()) };
  }

  private async own(actor: Actor, taskId: string): Promise<void> {
    const task = await this.db.read.findOneBy(VolunteerTask, { id: taskId });
    if (!task || !reaches(actor, 'task.publish', task)) throw notFound();
  }
}

/** What a change would do, in numbers and in a sentence. */
export function presentChange(all: readonly Touched[]): ChangePreviewView {
  const touched = all.filter(({ words }) => words !== '');
  const people = new Set(touched.flatMap(({ personIds, clashing }) => [...personIds, ...clashing])).size;
  const clashing = new Set(touched.flatMap((one) => one.clashing)).size;
  const asksAgain = touched.some((one) => one.asksAgain);
  const told =
    people === 0
      ? '还没有人报名，不用告诉谁。'
      : `会告诉 ${people} 位${asksAgain ? '，请他们说一声还来不来；不来也不记' : '，名额不变'}。`;
  const lost = clashing === 0 ? '' : `其中 ${clashing} 位那时有别的安排，名额会退回。`;
  return {
    tasks: touched.length,
    people,
    asksAgain,
    clashing,
    kept: [...new Set(touched.flatMap((one) => one.kept))],
    words: touched[0]?.words ?? '',
    sentence: touched.length === 0 ? '没有要改的。' : `${told}${lost}`,
  };
}
