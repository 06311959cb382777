import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, insertRow, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { checkRoles, reaches, TaskEntries, type TaskHome, TaskService } from '../volunteer/index.js';
import type { ExtendSeriesBody, PublishSeriesBody } from './series.dto.js';
import { SeriesDate, TaskSeries } from './series.entity.js';
import { seriesEvent } from './series.events.js';
import { opensAt, type PlannedDate, planOf } from './series.plan.js';
import { presentPlan } from './series.presenter.js';
import type { SeriesPreviewView } from './series.view.js';

const AT_ONCE = 200;

/** Publishes series and makes them longer. */
@Injectable()
export class SeriesService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(TaskEntries) private readonly entries: TaskEntries,
    @Inject(TaskService) private readonly tasks: TaskService,
  ) {}

  preview(rhythm: PublishSeriesBody | Omit<PublishSeriesBody, 'task'>): SeriesPreviewView {
    return presentPlan(rhythm, planOf(rhythm, this.clock.now()));
  }

  /** Publishes all dates at once; people are asked for each of them a week before. */
  async publish(actor: Actor, body: PublishSeriesBody): Promise<string> {
    const { dates } = planOf(body, this.clock.now());
    checkRoles(body.task);
    const home = await this.entries.homeOf(actor, body.task);
    const id = newId();
    await this.db.transaction((tx) => this.begin(tx, actor.personId, id, home, body, dates));
    return id;
  }

  /** Enters a series that is not there yet, for the demo. */
  async tell(
    tx: EntityManager,
    createdBy: string,
    id: string,
    home: TaskHome,
    body: PublishSeriesBody,
  ): Promise<void> {
    if (await tx.existsBy(TaskSeries, { id })) return;
    await this.begin(tx, createdBy, id, home, body, planOf(body, this.clock.now()).dates);
  }

  private async begin(
    tx: EntityManager,
    createdBy: string,
    id: string,
    home: TaskHome,
    { task: { privateDetails, ...task }, ...rhythm }: PublishSeriesBody,
    dates: readonly PlannedDate[],
  ): Promise<void> {
    const series: TaskSeries = {
      id,
      task,
      privateDetails: this.entries.seal(privateDetails),
      rrule: rhythm.rrule.replace(/^RRULE:/, ''),
      firstDay: rhythm.firstDay,
      lastDay: rhythm.lastDay,
      startTime: rhythm.startTime,
      minutes: rhythm.minutes,
      holidays: rhythm.holidays,
      ...home,
      status: 'RUNNING',
      createdBy,
      createdAt: this.clock.now(),
      endedAt: null,
    };
    await insertRow(tx, TaskSeries, series);
    await this.enter(tx, createdBy, series, dates);
    await this.events.record(tx, seriesEvent('series.published', series, { actorId: createdBy }));
  }

  /** Goes on until a later day, as it is now. Twice at once brings each date once: the second finds the last day changed. */
  async extend(actor: Actor, id: string, { lastDay }: ExtendSeriesBody): Promise<void> {
    const series = await this.db.read.findOneBy(TaskSeries, { id });
    if (!series || !reaches(actor, 'task.publish', series)) throw notFound();
    if (series.status !== 'RUNNING') throw wrongField('lastDay', '这个系列已经停了，请照着再发一个');
    if (lastDay <= series.lastDay) throw wrongField('lastDay', '要比现在的最后一天晚');
    await this.db.transaction(async (tx) => {
      const asSeen = { id, status: 'RUNNING', lastDay: series.lastDay } as const;
      if ((await updateWhere(tx, TaskSeries, asSeen, { lastDay })) === 0)
        throw new AppError('task.illegal_transition');
      const held = await tx.findOneByOrFail(TaskSeries, { id });
      const { dates } = planOf(held, this.clock.now(), series.lastDay);
      await this.enter(tx, actor.personId, held, dates);
    });
  }

  private async enter(
    tx: EntityManager,
    createdBy: string,
    series: TaskSeries,
    planned: readonly PlannedDate[],
  ): Promise<void> {
    const now = this.clock.now();
    const dates = planned
      .filter(({ skipped }) => !skipped)
      .map(({ date, startAt, endAt, cancelUntil }) => ({
        date,
        span: { taskId: newId(), startAt, endAt, cancelUntil },
      }));
    const rows = dates.map(({ date, span: { taskId, startAt } }): SeriesDate => {
      const opens = opensAt(startAt);
      return { taskId, seriesId: series.id, date, opensAt: opens <= now ? null : opens };
    });
    // The dates first: whoever enters the same ones at the same moment waits here, and finds them taken.
    for (let from = 0; from < rows.length; from += AT_ONCE)
      await tx.insert(SeriesDate, rows.slice(from, from + AT_ONCE));
    const spans = dates.map(({ span }) => span);
    const entered = await this.entries.enter(tx, createdBy, series.task, series, spans, {
      seriesId: series.id,
      privateDetails: series.privateDetails,
    });
    const open = new Set(rows.filter((row) => row.opensAt === null).map(({ taskId }) => taskId));
    await this.tasks.announce(
      tx,
      entered.filter(({ task }) => open.has(task.id)),
      createdBy,
    );
  }
}
