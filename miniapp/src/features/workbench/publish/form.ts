import { clock } from '@/lib/format';
import type { Detail, SeriesBody, TaskBody } from '../workbench.api';
import { ROLE_PRESETS, text } from './publish.text';
import { lacksDays, minutesBetween, ONCE, type Repeat, rhythmOf } from './repeat';
import { words } from './repeat.text';

export interface TaskForm {
  title: string;
  summary: string;
  kind: TaskBody['kind'];
  /** 2026-11-20, 19:30 and 21:30; China's time. */
  date: string;
  start: string;
  end: string;
  /** Code of the area; empty for the place of the request. */
  area: string;
  meetingPoint: string;
  privateDetails: string;
  roles: TaskBody['roles'];
  riskNote: string;
  insured: boolean;
  signupMode: TaskBody['signupMode'];
  repeat: Repeat;
  /** Where the task it was copied from is. */
  spot?: Point;
}

export interface Point {
  lat: number;
  lng: number;
}

const CHINA = '+08:00';
const DAY_MS = 86_400_000;
const CHINA_MS = 8 * 3_600_000;
const TITLE = 13;
const SUMMARY = 60;

/** The day of an instant in China, as a date field wants it. */
export const dateOf = (at: number) => new Date(at + CHINA_MS).toISOString().slice(0, 10);

/** A patrol tomorrow evening: the commonest task, to be changed. */
export const emptyForm = (now = Date.now()): TaskForm => ({
  title: '',
  summary: '',
  kind: 'PATROL',
  date: dateOf(now + DAY_MS),
  start: '19:30',
  end: '21:30',
  area: '',
  meetingPoint: '',
  privateDetails: '',
  roles: ROLE_PRESETS.slice(0, 2),
  riskNote: '',
  insured: true,
  signupMode: 'OFFER',
  repeat: ONCE,
});

/** Where it is may be told to everyone: something broken in the street, not somebody's home. */
export const isOpen = ({ kind, visibility }: Pick<Detail, 'kind' | 'visibility'>): boolean =>
  kind === 'REPORT' && visibility === 'PUBLIC';

/** What a request already says; the door of someone who asks for help is only for those who come. */
export function fromRequest(request: Detail): Partial<TaskForm> {
  const { title, text: said, kind, place } = request;
  const open = isOpen(request);
  const near = place.communityName ? `${place.communityName}门口` : '';
  return {
    title: title.slice(0, TITLE),
    summary: said.slice(0, SUMMARY),
    kind: kind === 'HELP' ? 'VISIT' : 'OTHER',
    meetingPoint: open ? place.address.slice(0, 60) : near,
    privateDetails: open ? '' : place.address,
    roles: ROLE_PRESETS.filter(({ name }) => name === '志愿者'),
    start: '09:00',
    end: '11:00',
  };
}

const instant = (date: string, time: string) => Date.parse(`${date}T${time}:00${CHINA}`);

/** Longer than that into the next day is a slip of the finger. */
const LONGEST_NIGHT = 12 * 60;

/** Begin and end; an end before the begin lies on the next day. Not numbers while the times make no sense. */
function spanOf({ date, start, end }: Pick<TaskForm, 'date' | 'start' | 'end'>): [number, number] {
  const from = instant(date, start);
  return [from, from + minutesBetween(start, end) * 60_000];
}

export const isOvernight = ({ start, end }: Pick<TaskForm, 'start' | 'end'>): boolean =>
  end < start && end !== '00:00' && minutesBetween(start, end) <= LONGEST_NIGHT;

export type Problems = Partial<
  Record<'title' | 'summary' | 'when' | 'repeat' | 'where' | 'roles' | 'riskNote', string>
>;

/** What is still missing or wrong, said beside each question; empty when the task can go out. */
export function problemsOf(form: TaskForm, point: Point | undefined, now = Date.now()): Problems {
  const [from, until] = spanOf(form);
  const tooLong = form.end < form.start && minutesBetween(form.start, form.end) > LONGEST_NIGHT;
  const when =
    Number.isNaN(from) || Number.isNaN(until)
      ? text.errors.time
      : until <= from || tooLong
        ? text.errors.order
        : from <= now
          ? text.errors.past
          : undefined;
  const between = (words: string, most: number) => words.trim() !== '' && words.trim().length <= most;
  const where = !between(form.meetingPoint, 60)
    ? text.errors.meetingPoint
    : point
      ? undefined
      : text.errors.area;
  return {
    ...(between(form.title, TITLE) ? {} : { title: text.errors.title }),
    ...(between(form.summary, SUMMARY) ? {} : { summary: text.errors.summary }),
    ...(when ? { when } : {}),
    ...(repeatProblem(form) ? { repeat: repeatProblem(form) ?? '' } : {}),
    ...(where ? { where } : {}),
    ...(form.roles.length > 0 ? {} : { roles: text.errors.roles }),
    ...(form.riskNote.trim() ? {} : { riskNote: text.errors.riskNote }),
  };
}

function repeatProblem({ repeat, date }: TaskForm): string | undefined {
  if (repeat.every === 'ONCE') return undefined;
  if (lacksDays(repeat)) return words.errors.days;
  return repeat.until < date ? words.errors.until : undefined;
}

/** The task as the server takes it; only for a form without problems. */
export function bodyOf(form: TaskForm, point: Point, requestId: string | undefined): TaskBody {
  const details = form.privateDetails.trim();
  const [from, until] = spanOf(form);
  return {
    title: form.title.trim(),
    summary: form.summary.trim(),
    kind: form.kind,
    meetingPoint: form.meetingPoint.trim(),
    ...point,
    startAt: new Date(from).toISOString(),
    endAt: new Date(until).toISOString(),
    roles: form.roles,
    riskNote: form.riskNote.trim(),
    insured: form.insured,
    signupMode: form.signupMode,
    ...(details ? { privateDetails: details } : {}),
    ...(requestId ? { requestId } : {}),
  };
}

/** The same task on every date of its rule; undefined for a single time. */
export function seriesBodyOf(form: TaskForm, body: TaskBody): SeriesBody | undefined {
  const rhythm = rhythmOf(form.repeat, form);
  if (!rhythm) return undefined;
  const { startAt: _start, endAt: _end, requestId: _request, cancelUntil: _until, ...task } = body;
  return { ...rhythm, task };
}

/** Length of the task in minutes; 0 while the times make no sense. */
export function minutesOf(form: TaskForm): number {
  const [from, until] = spanOf(form);
  return until > from ? (until - from) / 60_000 : 0;
}

export const startOf = ({ date, start }: TaskForm): number | undefined => {
  const at = instant(date, start);
  return Number.isNaN(at) ? undefined : at;
};

export const endClock = (form: TaskForm): string => {
  const [, until] = spanOf(form);
  if (Number.isNaN(until)) return '';
  return isOvernight(form) ? `第二天 ${clock(until)}` : clock(until);
};
