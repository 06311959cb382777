import { createHash } from 'node:crypto';
import { AppError } from '../../platform/http/index.js';
import type { KnownTask } from './volunteer.facts.js';

const LENGTH = 16;

/** A short name of what something says now: the same words, the same name. */
export const revisionOf = (said: unknown): string =>
  createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, LENGTH);

/** Of everything an organiser may change about a task. People who sign up or leave do not alter it. */
export function taskRevision({ task, shift, slots }: KnownTask): string {
  const { title, summary, meetingPoint, lat, lng, riskNote, insured, privateDetails } = task;
  const roles = slots.map(({ name, position, demand, skills, fit, heavy, certified, leader }) => [
    name,
    position,
    demand,
    skills,
    fit,
    heavy ?? false,
    certified ?? false,
    leader,
  ]);
  const times = [shift.startAt.toISOString(), shift.endAt.toISOString()];
  return revisionOf([
    title,
    summary,
    meetingPoint,
    lat,
    lng,
    riskNote,
    insured,
    privateDetails,
    times,
    roles,
  ]);
}

/** Throws `task.changed_meanwhile` when what was read is not what is there; who says nothing of it is let through. */
export function checkSeen(seen: string | undefined, now: string): void {
  if (seen && seen !== now) throw new AppError('task.changed_meanwhile');
}
