import { cityTime } from '@linli/shared';
import { AppError } from '../../platform/http/index.js';
import type { CreateTaskBody, TaskDraftBody } from './task.dto.js';

const HOUR_MS = 3_600_000;
const LONGEST_MS = 24 * HOUR_MS;
/** Into the next day only so far: a longer one is a mistake in the date, or two shifts. */
const LONGEST_NIGHT_MS = 12 * HOUR_MS;
/** So long before the start one may still cancel without trace, when the organiser says nothing else. */
const CANCEL_MS = 3 * HOUR_MS;

export interface TaskTimes {
  startAt: Date;
  endAt: Date;
  cancelUntil: Date;
}

/** The times of a new task, or what is wrong with them. */
export function timesOf(
  body: Pick<CreateTaskBody, 'startAt' | 'endAt' | 'cancelUntil'>,
  now: Date,
): TaskTimes {
  const startAt = new Date(body.startAt);
  const endAt = new Date(body.endAt);
  if (startAt <= now) throw new AppError('task.in_past', field('startAt', '开始时间已经过去了，请重新选'));
  if (endAt <= startAt) {
    throw new AppError('task.ends_before_start', field('endAt', '结束时间要晚于开始时间'));
  }
  if (endAt.getTime() - startAt.getTime() > LONGEST_MS) {
    throw new AppError('request.invalid', field('endAt', '一次最多 24 小时，长的请分几次发'));
  }
  if (crossesMidnight(startAt, endAt) && endAt.getTime() - startAt.getTime() > LONGEST_NIGHT_MS) {
    throw new AppError('request.invalid', field('endAt', '过了半夜的，一次最多 12 小时，请分两次发'));
  }
  const wished = body.cancelUntil ? new Date(body.cancelUntil) : new Date(startAt.getTime() - CANCEL_MS);
  if (wished > startAt) {
    throw new AppError('request.invalid', field('cancelUntil', '要早于开始时间'));
  }
  return { startAt, endAt, cancelUntil: wished };
}

/** Whether it ends on another day of the city; one that ends at midnight does not. */
export const crossesMidnight = (startAt: Date, endAt: Date): boolean =>
  cityTime(startAt).dayNumber !== cityTime(new Date(endAt.getTime() - 1)).dayNumber;

/** Checks the places of a new task. */
export function checkRoles({ roles }: Pick<TaskDraftBody, 'roles'>): void {
  if (roles.length === 0) throw new AppError('request.invalid', field('roles', '请写上要几个人、做什么'));
  if (new Set(roles.map(({ name }) => name)).size < roles.length) {
    throw new AppError('request.invalid', field('roles', '有两个岗位叫一样的名字'));
  }
}

const field = (path: string, detail: string): { fields: { path: string; detail: string }[] } => ({
  fields: [{ path, detail }],
});
