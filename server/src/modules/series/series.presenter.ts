import { dayInFull, TASK_STATUS_LABELS } from '@linli/shared';
import type { PersonRefView } from '../identity/index.js';
import { clockSpanText, type KnownTask, revisionOf } from '../volunteer/index.js';
import { readRule } from './recurrence.js';
import type { SeriesDate, TaskSeries } from './series.entity.js';
import { type Rhythm, type SeriesPlan, spanOf, startOn } from './series.plan.js';
import type { SeriesCardView, SeriesDateView, SeriesDetailView, SeriesPreviewView } from './series.view.js';
import { ruleText } from './series.words.js';

/** 每周五 19:30–21:30 */
export function rhythmText(rhythm: Pick<Rhythm, 'rrule' | 'firstDay' | 'startTime' | 'minutes'>): string {
  const first = new Date(`${rhythm.firstDay}T00:00:00Z`);
  const { startAt, endAt } = spanOf(rhythm.firstDay, rhythm);
  return `${ruleText(readRule(rhythm.rrule), first)} ${clockSpanText(startAt, endAt)}`;
}

export function presentPlan(rhythm: Rhythm, { dates }: SeriesPlan): SeriesPreviewView {
  const held = dates.filter(({ skipped }) => !skipped);
  const off = dates.length - held.length;
  const last = held.at(-1)?.date ?? rhythm.lastDay;
  const kept = held.filter(({ holiday }) => holiday !== null).length;
  return {
    rhythm: rhythmText(rhythm),
    sentence: [
      `一共 ${held.length} 次，到 ${dayInFull(last)}`,
      off > 0 ? `${off} 次放假不做` : '',
      kept > 0 ? `${kept} 次是放假的日子` : '',
    ]
      .filter(Boolean)
      .join('；'),
    dates: dates.map(({ date, startAt, endAt, holiday, skipped }) => ({
      date,
      startAt: startAt.toISOString(),
      endAt: endAt.toISOString(),
      holiday,
      skipped,
    })),
  };
}

/** A date of a series with its task. */
export interface KnownDate {
  readonly row: SeriesDate;
  readonly known: KnownTask;
}

/** `coming`: the dates that are neither over nor called off, first one first. */
export function presentSeries(series: TaskSeries, coming: readonly KnownDate[]): SeriesCardView {
  const next = coming[0]?.known;
  return {
    id: series.id,
    title: series.task.title,
    rhythm: rhythmText(series),
    lastDay: series.lastDay,
    meetingPoint: series.task.meetingPoint,
    status: series.status,
    ahead: coming.length,
    nextAt: next?.shift.startAt.toISOString() ?? null,
    missing: next ? placesOf(next).demand - placesOf(next).filled : 0,
  };
}

export interface SeriesPeople {
  /** Confirmed people by shift. */
  readonly people: ReadonlyMap<string, PersonRefView[]>;
  /** How many were asked again and have not said, by shift. */
  readonly unanswered: ReadonlyMap<string, number>;
}

export function presentSeriesDetail(
  series: TaskSeries,
  dates: readonly KnownDate[],
  now: Date,
  around: SeriesPeople & { readonly mine: boolean; readonly privateDetails: string | null },
): SeriesDetailView {
  const coming = dates.filter(
    ({ known: { task, shift } }) => task.status === 'PUBLISHED' && shift.endAt > now,
  );
  const { privateDetails } = around;
  return Object.assign(presentSeries(series, coming), {
    firstDay: series.firstDay,
    startTime: series.startTime,
    minutes: series.minutes,
    holidays: series.holidays,
    task: { ...series.task, ...(privateDetails ? { privateDetails } : {}) },
    dates: dates.map((one) => presentDate(series, one, around)),
    mine: around.mine,
    revision: seriesRevision(series),
  });
}

/** Of everything that a change of the dates to come may alter. */
export const seriesRevision = ({ task, privateDetails, startTime, minutes, lastDay }: TaskSeries): string =>
  revisionOf([task, privateDetails, startTime, minutes, lastDay]);

function presentDate(
  series: TaskSeries,
  { row, known }: KnownDate,
  { people, unanswered }: SeriesPeople,
): SeriesDateView {
  const { task, shift } = known;
  const usual = startOn(row.date, series.startTime);
  const moved = +shift.startAt !== +usual || +shift.endAt !== +usual + series.minutes * 60_000;
  return {
    taskId: task.id,
    date: row.date,
    startAt: shift.startAt.toISOString(),
    endAt: shift.endAt.toISOString(),
    meetingPoint: task.meetingPoint,
    status: task.status,
    statusLabel: TASK_STATUS_LABELS[task.status],
    changed: moved || task.meetingPoint !== series.task.meetingPoint,
    ...placesOf(known),
    people: people.get(shift.id) ?? [],
    unanswered: unanswered.get(shift.id) ?? 0,
  };
}

const placesOf = ({ slots }: KnownTask): { demand: number; filled: number } => ({
  demand: slots.reduce((sum, slot) => sum + slot.demand, 0),
  filled: slots.reduce((sum, slot) => sum + slot.filled, 0),
});
