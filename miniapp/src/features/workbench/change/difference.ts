import type { components } from '@linli/shared';
import { day } from '@/lib/format';
import { endClock, isOvernight, type Point, startOf, type TaskForm } from '../publish/form';
import { minutesBetween } from '../publish/repeat';
import { words } from './change.text';

type TaskChange = components['schemas']['ChangeTaskBody'];
type SeriesChange = components['schemas']['ChangeSeriesBody'];

/** What of a published task may be other than it is. */
export type ChangeField = keyof typeof words.fields;
const FIELDS = Object.keys(words.fields) as ChangeField[];

/** The questions of the form behind a field. */
const PARTS: Record<ChangeField, readonly (keyof TaskForm)[]> = {
  title: ['title'],
  summary: ['summary'],
  when: ['date', 'start', 'end'],
  meetingPoint: ['meetingPoint'],
  area: ['area', 'spot'],
  privateDetails: ['privateDetails'],
  roles: ['roles'],
  riskNote: ['riskNote'],
  insured: ['insured'],
};

export interface Line {
  readonly field: ChangeField;
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

const tidy = (value: unknown) => JSON.stringify(typeof value === 'string' ? value.trim() : value);

/** Where the form says something else; of a series the day is where the change begins, and no change by itself. */
export function changed(before: TaskForm, now: TaskForm, series: boolean): ChangeField[] {
  const parts = (field: ChangeField) =>
    series && field === 'when' ? (['start', 'end'] as const) : PARTS[field];
  return FIELDS.filter((field) => parts(field).some((part) => tidy(before[part]) !== tidy(now[part])));
}

function said(form: TaskForm, field: ChangeField, series: boolean): string {
  const at = startOf(form);
  switch (field) {
    case 'when':
      return `${series || at === undefined ? '' : `${day(at)} `}${form.start}–${isOvernight(form) ? endClock(form) : form.end}`;
    case 'area':
      return form.area === '' ? words.areaBefore : words.areaNow;
    case 'roles':
      return words.roles(form.roles);
    case 'insured':
      return words.insured(form.insured);
    default:
      return form[field].trim() || words.empty;
  }
}

/** What is other, as it was and as it will be. */
export function difference(before: TaskForm, now: TaskForm, series: boolean): Line[] {
  return changed(before, now, series).map((field) => {
    const [was, is] = [said(before, field, series), said(now, field, series)];
    return {
      field,
      name: words.fields[field],
      before: was,
      now: is === was && field === 'roles' ? words.rolesSame : is,
    };
  });
}

/** What I changed, on top of what somebody else made of it meanwhile; where both did, mine. */
export function rebase(before: TaskForm, theirs: TaskForm, mine: TaskForm, series: boolean): TaskForm {
  const kept = changed(before, mine, series).flatMap((field) => [...PARTS[field]]);
  const own = Object.fromEntries(kept.map((part) => [part, mine[part]])) as Partial<TaskForm>;
  return { ...theirs, ...(series ? { date: mine.date } : {}), ...own };
}

function fieldsOf(now: TaskForm, fields: readonly ChangeField[], point: Point | undefined) {
  const has = (field: ChangeField) => fields.includes(field);
  return {
    ...(has('title') ? { title: now.title.trim() } : {}),
    ...(has('summary') ? { summary: now.summary.trim() } : {}),
    ...(has('meetingPoint') ? { meetingPoint: now.meetingPoint.trim() } : {}),
    ...(has('area') && point ? point : {}),
    ...(has('privateDetails') ? { privateDetails: now.privateDetails.trim() } : {}),
    ...(has('roles') ? { roles: now.roles } : {}),
    ...(has('riskNote') ? { riskNote: now.riskNote.trim() } : {}),
    ...(has('insured') ? { insured: now.insured } : {}),
  };
}

interface Sent {
  readonly before: TaskForm;
  readonly now: TaskForm;
  readonly point: Point | undefined;
  /** The revision the form was filled from. */
  readonly seen: string;
}

/** The change of one task as the server takes it. */
export function taskChange({ before, now, point, seen }: Sent): TaskChange {
  const fields = changed(before, now, false);
  const from = startOf(now) ?? 0;
  const until = from + minutesBetween(now.start, now.end) * 60_000;
  const times = { startAt: new Date(from).toISOString(), endAt: new Date(until).toISOString() };
  return { ...fieldsOf(now, fields, point), ...(fields.includes('when') ? times : {}), seen };
}

/** The change of all dates from a day on. */
export function seriesChange({ before, now, point, seen }: Sent): SeriesChange {
  const fields = changed(before, now, true);
  const minutes = minutesBetween(now.start, now.end);
  return {
    ...fieldsOf(now, fields, point),
    from: now.date,
    ...(now.start === before.start ? {} : { startTime: now.start }),
    ...(minutes === minutesBetween(before.start, before.end) ? {} : { minutes }),
    seen,
  };
}
