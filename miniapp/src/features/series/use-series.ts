import { useEffect, useRef, useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import {
  callOffOne,
  changeAll,
  changeOne,
  type ChangePreview,
  endSeries,
  extendSeries,
  fetchSeries,
  fetchTask,
  previewAll,
  previewOne,
  type Role,
  type Series,
  type SeriesChange,
  type SeriesDate,
  type TaskChange,
} from './series.api';
import { dateOf, instantOf, minutesBetween, sides, timeOf } from './series.days';

const PREVIEW_AFTER_MS = 500;

/** One series, what of it may be done, and its answer. */
export function useSeries(id: string) {
  const query = useQuery(`series-${id}`, () => fetchSeries(id));
  const callingOff = useAction(callOffOne);
  const extending = useAction(extendSeries);
  const ending = useAction(endSeries);
  const done = async (answer: unknown) => {
    if (answer) await query.reload();
    return Boolean(answer);
  };
  return {
    query,
    series: query.data,
    callOff: async (taskId: string, reason: string) => done(await callingOff.run(taskId, reason)),
    extend: async (lastDay: string) => done(await extending.run(id, lastDay)),
    end: async (from: string, reason: string) => done(await ending.run(id, from, reason)),
    busy: callingOff.busy || extending.busy || ending.busy,
    error: callingOff.error ?? extending.error ?? ending.error,
    clear: () => [callingOff, extending, ending].forEach((one) => one.clear()),
  };
}

export type UseSeries = ReturnType<typeof useSeries>;

/** What the sheet of a change asks for. */
export interface ChangeForm {
  /** One date: the day it moves to. All: the first day that changes. */
  date: string;
  start: string;
  end: string;
  meetingPoint: string;
  roles: Role[];
}

/** A change of one date, or of all from a day on: written, previewed, made. */
export function useChange(series: Series, only: SeriesDate | undefined, onDone: () => Promise<void>) {
  const task = useQuery(`series-task-${only?.taskId}`, () => fetchTask(only?.taskId ?? ''), {
    enabled: only !== undefined,
    onShow: false,
  });
  const [form, setForm] = useState<ChangeForm>(() => formOf(series, only));
  const loaded = useRef(false);
  useEffect(() => {
    if (!task.data || loaded.current) return;
    loaded.current = true;
    setForm((now) => ({ ...now, roles: task.data?.roles.map(asRole) ?? now.roles }));
  }, [task.data]);
  const before = only ? (task.data?.roles.map(asRole) ?? []) : series.task.roles;
  const body = only ? bodyOfOne(form, only, before) : bodyOfAll(form, series);
  const changed = Object.keys(body).some((name) => name !== 'from');
  const key = changed ? JSON.stringify(body) : '';
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), PREVIEW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [key]);
  const preview = useQuery<ChangePreview>(
    `change:${settled}`,
    () =>
      only
        ? previewOne(only.taskId, JSON.parse(settled) as TaskChange)
        : previewAll(series.id, JSON.parse(settled) as SeriesChange),
    { enabled: settled !== '', onShow: false },
  );
  const one = useAction(changeOne);
  const all = useAction(changeAll);
  const save = async () => {
    const answer = only
      ? await one.run(only.taskId, body as TaskChange)
      : await all.run(series.id, body as SeriesChange);
    if (answer) await onDone();
  };
  return {
    form,
    turn: (part: Partial<ChangeForm>) => setForm((now) => ({ ...now, ...part })),
    changed,
    /** Null while what it would do is not known yet. */
    preview: changed && settled === key ? preview : null,
    save,
    busy: one.busy || all.busy,
    error: one.error ?? all.error,
  };
}

export type UseChange = ReturnType<typeof useChange>;

const asRole = ({ name, demand, skills, fit, heavy, leader }: Role): Role => ({
  name,
  demand,
  skills,
  fit: fit ?? false,
  heavy: heavy ?? false,
  leader: leader ?? false,
});

function formOf(series: Series, only: SeriesDate | undefined): ChangeForm {
  const [next] = sides(series.dates).open;
  if (only)
    return {
      date: dateOf(only.startAt),
      start: timeOf(only.startAt),
      end: timeOf(only.endAt),
      meetingPoint: only.meetingPoint,
      roles: [],
    };
  const end = new Date(Date.parse(`2026-01-01T${series.startTime}:00Z`) + series.minutes * 60_000);
  return {
    date: next?.date ?? series.firstDay,
    start: series.startTime,
    end: end.toISOString().slice(11, 16),
    meetingPoint: series.task.meetingPoint,
    roles: series.task.roles,
  };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function bodyOfOne(form: ChangeForm, only: SeriesDate, before: readonly Role[]): TaskChange {
  const startAt = instantOf(form.date, form.start);
  const endAt = instantOf(form.date, form.end, startAt);
  const moved =
    Date.parse(startAt) !== Date.parse(only.startAt) || Date.parse(endAt) !== Date.parse(only.endAt);
  return {
    ...(moved ? { startAt, endAt } : {}),
    ...(form.meetingPoint.trim() === only.meetingPoint ? {} : { meetingPoint: form.meetingPoint.trim() }),
    ...(before.length === 0 || same(form.roles, before) ? {} : { roles: form.roles }),
  };
}

function bodyOfAll(form: ChangeForm, series: Series): SeriesChange {
  const minutes = minutesBetween(form.start, form.end);
  return {
    from: form.date,
    ...(form.start === series.startTime ? {} : { startTime: form.start }),
    ...(minutes === series.minutes ? {} : { minutes }),
    ...(form.meetingPoint.trim() === series.task.meetingPoint
      ? {}
      : { meetingPoint: form.meetingPoint.trim() }),
    ...(same(form.roles, series.task.roles) ? {} : { roles: form.roles }),
  };
}
