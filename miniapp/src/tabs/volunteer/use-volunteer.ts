import type { components } from '@linli/shared';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import type { Filter } from './volunteer.text';

export type TaskCard = components['schemas']['TaskCardView'];
export type TaskDetail = components['schemas']['TaskDetailView'];
export type Volunteer = components['schemas']['VolunteerView'];
export type Duty = components['schemas']['DutyView'];

/** What the tab shows: who I am as a volunteer, and tasks: those that fit me, or what is near for everybody else. */
export function useVolunteer(filter: Filter) {
  const me = useSession((state) => state.me);
  const profile = useQuery(`volunteer-${me?.id ?? ''}`, () => api.get('/api/v1/volunteer/me'), {
    enabled: Boolean(me),
  });
  const registered = profile.data?.registered ?? false;
  const known = !me || profile.data !== undefined;
  const tasks = useQuery(
    `tasks-${me?.id ?? ''}-${registered}-${filter}`,
    () =>
      registered
        ? api.get('/api/v1/matching/for-me', { query: { filter } })
        : api.get('/api/v1/tasks/near', { query: {} }),
    { enabled: known },
  );
  return { me, profile, tasks, registered };
}

export type Way = 'claim' | 'waitlist';

/** One tap on a card: take the place, apply for it or queue. What went wrong belongs to that card (`at`). */
export function useJoin(onJoined: () => void) {
  const [at, setAt] = useState<string>();
  const [joined, setJoined] = useState<TaskDetail>();
  const action = useAction((idempotencyKey, id: string, roleId: string, way: Way) => {
    const call = { path: { id }, body: { roleId }, idempotencyKey };
    return way === 'claim'
      ? api.post('/api/v1/tasks/{id}/claim', call)
      : api.post('/api/v1/tasks/{id}/waitlist', call);
  });
  const join = async (task: TaskCard, way: Way) => {
    if (!task.roleId) return;
    setAt(task.id);
    setJoined(undefined);
    const answer = await action.run(task.id, task.roleId, way);
    if (!answer) return;
    setJoined(answer);
    onJoined();
  };
  const busy = action.busy ? at : undefined;
  const failed = action.error && at ? { at, error: action.error } : undefined;
  return { join, joined, busy, failed };
}

export type Join = ReturnType<typeof useJoin>;

/** The answer to a place that was kept for me: I come, or the next one may have it. What went wrong belongs to that card (`at`). */
export function useKeptPlace(onAnswered: () => void) {
  const [at, setAt] = useState<{ taskId: string; yes: boolean }>();
  const [said, setSaid] = useState<{ title: string; yes: boolean; task: TaskDetail }>();
  const action = useAction((idempotencyKey, id: string, yes: boolean) => {
    const call = { path: { id }, idempotencyKey };
    return yes
      ? api.post('/api/v1/tasks/{id}/confirm-place', call)
      : api.post('/api/v1/tasks/{id}/cancel-signup', call);
  });
  const answer = async ({ taskId, title }: Duty, yes: boolean) => {
    setAt({ taskId, yes });
    setSaid(undefined);
    const task = await action.run(taskId, yes);
    if (!task) return;
    setSaid({ title, yes, task });
    onAnswered();
  };
  return {
    answer,
    said,
    busy: action.busy ? at : undefined,
    failed: action.error && at ? { taskId: at.taskId, detail: action.error.detail } : undefined,
  };
}

export type KeptPlace = ReturnType<typeof useKeptPlace>;
