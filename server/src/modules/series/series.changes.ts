import { Inject, Injectable } from '@nestjs/common';
import { dayStart } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { notFound, wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import {
  type ChangePreviewView,
  ChangeService,
  checkSeen,
  type KnownTask,
  presentChange,
  reaches,
  TaskChanges,
  TaskService,
  type TaskWish,
  type Touched,
} from '../volunteer/index.js';
import type { ChangeSeriesBody, EndSeriesBody } from './series.dto.js';
import { TaskSeries } from './series.entity.js';
import { seriesEvent, type SeriesEventType } from './series.events.js';
import { dayBefore, spanOn, startOn } from './series.plan.js';
import { type KnownDate, seriesRevision } from './series.presenter.js';
import { SeriesReader } from './series.reader.js';

/** Her dates that a change touches; the first one is where the message leads. */
interface Hers {
  readonly first: KnownTask;
  dates: number;
}

/** What is different from a day on, and the end of a series. Single dates are changed and called off as any task is. */
@Injectable()
export class SeriesChanges {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(ChangeService) private readonly wishes: ChangeService,
    @Inject(TaskChanges) private readonly changes: TaskChanges,
    @Inject(TaskService) private readonly tasks: TaskService,
    @Inject(SeriesReader) private readonly reader: SeriesReader,
  ) {}

  /** What a change from a day on would do, before it is made. */
  async preview(actor: Actor, id: string, body: ChangeSeriesBody): Promise<ChangePreviewView> {
    const series = await this.own(actor, id);
    checkSeen(body.seen, seriesRevision(series));
    const wish = await this.wishes.wishOf(actor, body);
    const dates = await this.ahead(this.db.read, series, body.from);
    return presentChange(await this.look(series, dates, wish, body));
  }

  /** Changes every date from a day on, all or none. A date that was changed by itself keeps what is its own. */
  async change(actor: Actor, id: string, body: ChangeSeriesBody): Promise<void> {
    await this.own(actor, id);
    const wish = await this.wishes.wishOf(actor, body);
    await this.db.transaction(async (tx) => {
      const series = await this.hold(tx, id);
      checkSeen(body.seen, seriesRevision(series));
      await this.keep(tx, series, wish, body);
      const dates = await this.ahead(tx, series, body.from);
      const touched: Touched[] = [];
      for (const { row, known } of dates) {
        const wished = this.wishFor(series, wish, body)({ row, known });
        const one = await this.changes.apply(tx, row.taskId, () => wished, {
          actorId: actor.personId,
          quiet: true,
        });
        if (one) touched.push(one);
      }
      const text = touched[0]?.words ?? '';
      const asksAgain = touched.some((one) => one.asksAgain);
      const lists = touched.map(({ known, personIds }) => ({ known, personIds }));
      await this.tell(tx, 'series.changed', series, actor, lists, { text, asksAgain });
    });
  }

  /** Calls off every date from a day on that has not begun; each person is told once. */
  async end(actor: Actor, id: string, { from, reason }: EndSeriesBody): Promise<void> {
    const series = await this.own(actor, id);
    if (!dayStart(from)) throw wrongField('from', '没有这一天，请重新选');
    await this.db.transaction(async (tx) => {
      const lastDay = [dayBefore(from), series.lastDay].sort()[0]!;
      const ended = { status: 'ENDED', lastDay, endedAt: this.clock.now() } as const;
      if ((await updateWhere(tx, TaskSeries, { id, status: 'RUNNING' }, ended)) === 0) throw notFound();
      const lists: { known: KnownTask; personIds: string[] }[] = [];
      for (const { known } of await this.ahead(tx, series, from)) {
        const personIds = await this.tasks.callOff(tx, known.task.id, reason, actor.personId, {
          quiet: true,
        });
        if (personIds) lists.push({ known, personIds });
      }
      await this.tell(tx, 'series.ended', series, actor, lists, { text: reason });
    });
  }

  private async own(actor: Actor, id: string): Promise<TaskSeries> {
    const series = await this.db.read.findOneBy(TaskSeries, { id });
    if (!series || !reaches(actor, 'task.publish', series)) throw notFound();
    if (series.status !== 'RUNNING') throw wrongField('from', '这个系列已经停了');
    return series;
  }

  /** Changes of one series follow each other: each begins with what the one before it left. */
  private async hold(tx: EntityManager, id: string): Promise<TaskSeries> {
    const running = { id, status: 'RUNNING' } as const;
    if ((await updateWhere(tx, TaskSeries, running, running)) === 0) throw notFound();
    return tx.findOneByOrFail(TaskSeries, { id });
  }

  /** The dates from a day on that have not begun. */
  private async ahead(from: EntityManager, series: TaskSeries, day: string): Promise<KnownDate[]> {
    const now = this.clock.now();
    const dates = await this.reader.dates(from, series.id);
    return dates.filter(
      ({ row, known: { task, shift } }) =>
        row.date >= day && task.status === 'PUBLISHED' && shift.startAt > now,
    );
  }

  private async look(
    series: TaskSeries,
    dates: readonly KnownDate[],
    wish: TaskWish,
    body: ChangeSeriesBody,
  ): Promise<Touched[]> {
    const rows = new Map(dates.map(({ row }) => [row.taskId, row]));
    const wished = this.wishFor(series, wish, body);
    return this.changes.preview([...rows.keys()], (known) =>
      wished({ row: rows.get(known.task.id)!, known }),
    );
  }

  /** What the wish means for one date. */
  private wishFor(
    series: TaskSeries,
    { meetingPoint, lat, lng, ...rest }: TaskWish,
    { startTime = series.startTime, minutes = series.minutes }: ChangeSeriesBody,
  ): (date: KnownDate) => TaskWish {
    const place = {
      ...(meetingPoint === undefined ? {} : { meetingPoint }),
      ...(lat === undefined || lng === undefined ? {} : { lat, lng }),
    };
    const now = this.clock.now();
    return ({ row, known: { task, shift } }) => {
      const usual = startOn(row.date, series.startTime);
      const ownTime = +shift.startAt !== +usual || +shift.endAt !== +usual + series.minutes * 60_000;
      const ownPlace = task.meetingPoint !== series.task.meetingPoint;
      if (!ownTime && startOn(row.date, startTime) <= now)
        throw wrongField('startTime', '最近的那一次，这个时间已经过去了，请从后面一次改起');
      return {
        ...rest,
        ...(ownPlace ? {} : place),
        ...(ownTime ? {} : { times: spanOn(row.date, { startTime, minutes }, now) }),
      };
    };
  }

  /** The series as its later dates will be, also those that a longer series brings. */
  private async keep(
    tx: EntityManager,
    series: TaskSeries,
    { roles, privateDetails, ...fields }: Omit<TaskWish, 'times'>,
    { startTime = series.startTime, minutes = series.minutes }: ChangeSeriesBody,
  ): Promise<void> {
    const set = {
      task: { ...series.task, ...fields, ...(roles ? { roles: [...roles] } : {}) },
      startTime,
      minutes,
      ...(privateDetails === undefined ? {} : { privateDetails }),
    };
    await updateWhere(tx, TaskSeries, { id: series.id }, set);
  }

  private async tell(
    tx: EntityManager,
    type: SeriesEventType,
    series: TaskSeries,
    { personId: actorId }: Actor,
    lists: readonly { known: KnownTask; personIds: readonly string[] }[],
    rest: { text: string; asksAgain?: boolean },
  ): Promise<void> {
    const people = new Map<string, Hers>();
    for (const { known, personIds } of lists) {
      for (const personId of personIds) {
        const hers = people.get(personId) ?? { first: known, dates: 0 };
        hers.dates++;
        people.set(personId, hers);
      }
    }
    const told = [...people].map(([personId, { first, dates }]) =>
      seriesEvent(type, series, {
        actorId,
        personId,
        taskId: first.task.id,
        startAt: first.shift.startAt.toISOString(),
        dates,
        ...rest,
      }),
    );
    await this.events.record(tx, ...told);
  }
}
