import type { Task, Template, TemplateTask } from '../workbench.api';
import type { TaskForm } from './form';
import { minutesBetween } from './repeat';

export type { TaskForm };

type Role = TaskForm['roles'][number];

const DAY_MINUTES = 24 * 60;
const two = (n: number) => String(n).padStart(2, '0');

/** 21:30 of 19:30 and 120 */
export function endTime(start: string, minutes: number): string {
  const [hour = 0, minute = 0] = start.split(':').map(Number);
  const end = (hour * 60 + minute + minutes) % DAY_MINUTES;
  return `${two(Math.floor(end / 60))}:${two(end % 60)}`;
}

/** 19:30 of an instant, on the clock of China. */
const clockOf = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16);

/** What a template says already; place and day stay to be chosen. */
export function fromTemplate({
  startTime,
  minutes,
  meetingPoint,
  ...task
}: Template['task']): Partial<TaskForm> {
  return {
    ...task,
    ...(meetingPoint ? { meetingPoint } : {}),
    start: startTime,
    end: endTime(startTime, minutes),
  };
}

/** A role as it is sent, with everything said. */
export const asRole = ({ name, demand, skills, fit, heavy, certified, leader }: Role): Role => ({
  name,
  demand,
  skills,
  fit: fit ?? false,
  heavy: heavy ?? false,
  certified: certified ?? false,
  leader: leader ?? false,
});

/** Another task like that one, on a day to be chosen. */
export function fromTask(task: Task): Partial<TaskForm> {
  const { title, summary, kind, meetingPoint, lat, lng, privateDetails, riskNote, insured, signupMode } =
    task;
  return {
    title,
    summary,
    kind,
    meetingPoint,
    spot: { lat, lng },
    area: '',
    privateDetails: privateDetails ?? '',
    riskNote,
    insured,
    signupMode,
    roles: task.roles.map(asRole),
    start: clockOf(task.startAt),
    end: clockOf(task.endAt),
  };
}

/** What is written as a template: without day, place on the map and private details. */
export function templateOf(form: TaskForm): TemplateTask {
  const { title, summary, kind, roles, riskNote, insured, signupMode, start, end, meetingPoint } = form;
  return {
    title: title.trim(),
    summary: summary.trim(),
    kind,
    roles,
    riskNote: riskNote.trim(),
    insured,
    signupMode,
    startTime: start,
    minutes: minutesBetween(start, end),
    ...(meetingPoint.trim() ? { meetingPoint: meetingPoint.trim() } : {}),
  };
}
