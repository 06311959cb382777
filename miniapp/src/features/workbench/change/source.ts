import { api } from '@/lib/api-client';
import { dateOf, emptyForm, type TaskForm } from '../publish/form';
import { asRole, endTime, fromTask } from '../publish/form-sources';
import { fetchTask } from '../workbench.api';

/** One task (a date of a series too), or all of a series from a day on. */
export interface Subject {
  readonly id?: string | undefined;
  readonly series?: string | undefined;
}

/** What is published, as the form asks for it. */
export interface Source {
  readonly form: TaskForm;
  readonly seen: string;
  readonly open: boolean;
  /** Who holds a place, as they are called. */
  readonly people: readonly string[];
}

async function ofTask(id: string): Promise<Source> {
  const task = await fetchTask(id);
  return {
    form: { ...emptyForm(), ...fromTask(task), date: dateOf(Date.parse(task.startAt)) },
    seen: task.revision ?? '',
    open: task.can.includes('change'),
    people: task.roles.flatMap(({ people }) => people.map(({ displayName }) => displayName)),
  };
}

async function ofSeries(id: string): Promise<Source> {
  const { task, startTime, minutes, dates, firstDay, mine, revision } = await api.get('/api/v1/series/{id}', {
    path: { id },
  });
  const ahead = dates.filter(
    ({ status, startAt }) => status === 'PUBLISHED' && Date.parse(startAt) > Date.now(),
  );
  const { lat, lng, roles, privateDetails, ...said } = task;
  return {
    form: {
      ...emptyForm(),
      ...said,
      privateDetails: privateDetails ?? '',
      spot: { lat, lng },
      roles: roles.map(asRole),
      date: ahead[0]?.date ?? firstDay,
      start: startTime,
      end: endTime(startTime, minutes),
    },
    seen: revision,
    open: mine && ahead.length > 0,
    people: [...new Set(ahead.flatMap(({ people }) => people.map(({ displayName }) => displayName)))],
  };
}

export const fetchSource = ({ id, series }: Subject): Promise<Source> =>
  series ? ofSeries(series) : ofTask(id ?? '');
