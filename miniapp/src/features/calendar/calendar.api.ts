import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type CalendarDay = Schemas['CalendarDayView'];
export type DayTasks = Schemas['CalendarDayTasksView'];
export type Scope = Schemas['CalendarScope'];

export const fetchMonth = (month: string, scope: Scope) =>
  api.get('/api/v1/task-calendar/month', { query: { month, scope } });

export const fetchDay = (date: string, scope: Scope) =>
  api.get('/api/v1/task-calendar/day', { query: { date, scope } });
