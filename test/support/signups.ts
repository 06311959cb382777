import type { components } from '@linli/shared';
import { good, type Problem } from './requests.js';
import type { Caller } from './server.js';

type Schemas = components['schemas'];
type Task = Schemas['TaskDetailView'];

export const put = <T>(who: Caller, path: string, body: object) => who.call<T>('PUT', path, { body });

/** A task of the day with one place, still without place and time. */
export const dayTask = {
  title: '发放明白卡',
  summary: '挨家发明白卡',
  kind: 'PUBLICITY',
  meetingPoint: '厚德路社区门口',
  roles: [{ name: '引导', demand: 1, skills: [] }],
  riskNote: '上下楼看脚下。',
  insured: true,
  signupMode: 'FIRST_COME',
} as const;

export const on = ({ id }: Task, step: string, forId?: string) =>
  `/api/v1/tasks/${id}/${step}${forId ? `?forId=${forId}` : ''}`;
export const claim = (who: Caller, task: Task, more: object = {}) =>
  who.post<Task & Omit<Problem, 'status'>>(on(task, 'claim'), { roleId: task.roles[0]!.id, ...more });
export const see = (who: Caller, { id }: Task): Promise<Task> => good(who.get<Task>(`/api/v1/tasks/${id}`));
export const idOf = async (who: Caller): Promise<string> =>
  (await good(who.get<Schemas['MeView']>('/api/v1/me'))).id;
export const register = (who: Caller, change: object = {}) =>
  put<Schemas['VolunteerView'] & Problem>(who, '/api/v1/volunteer/me', {
    skills: [],
    availability: [0],
    maxDistance: 20_000,
    weeklyHours: 40,
    fit: true,
    ...change,
  });
/** `about` makes a code on her phone, `other` enters it on his. */
export const agree = async (about: Caller, other: Caller, kind: string) => {
  const made = await good(about.post<Schemas['AgreementCodeView']>('/api/v1/me/agreements/code', { kind }));
  return other.post<Schemas['AgreementView'] & Problem>('/api/v1/me/agreements', { code: made.code });
};
