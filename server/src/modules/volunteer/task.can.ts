import type { Actor } from '../identity/index.js';
import type { Attendance } from './attendance.entity.js';
import { isFull, slotObstacle, type Reader } from './task.card.js';
import type { RoleSlot, Signup } from './task.entity.js';
import { leads, organises, reaches } from './task.policy.js';
import type { KnownTask } from './volunteer.facts.js';
import { isHolding } from './signup.status.js';
import { checkInOpens, checkOutCloses } from './attendance.times.js';

/** The reader's own part in a task. */
export interface Mine {
  readonly signup: Signup;
  readonly slot: Readonly<RoleSlot>;
  readonly attendance: Attendance | null;
}

/** What the reader may do with the task now, as the buttons are called. */
export function possibleSteps(
  actor: Actor | null,
  known: KnownTask,
  reader: Reader,
  mine: Mine | null,
  pendingRecords: number,
): string[] {
  if (!actor) return [];
  const { task } = known;
  const open = task.status === 'PUBLISHED';
  const steps = [
    ...(open ? volunteerSteps(known, reader, mine) : []),
    ...(open && leads(actor, task, mine) ? ['lead'] : []),
    ...(task.status !== 'CANCELLED' && organises(actor, task) ? ['people'] : []),
    ...(open && reaches(actor, 'task.publish', task) ? ['cancel'] : []),
    ...(open && known.shift.startAt > reader.now && reaches(actor, 'task.publish', task) ? ['change'] : []),
    ...(reaches(actor, 'task.publish', task) ? ['copy'] : []),
    ...(pendingRecords > 0 && reaches(actor, 'hours.confirm', task) ? ['confirmHours'] : []),
  ];
  return steps;
}

function volunteerSteps(known: KnownTask, reader: Reader, mine: Mine | null): string[] {
  const { task, shift, slots } = known;
  const { now } = reader;
  if (!mine || !isHolding(mine.signup.status)) {
    if (mine?.signup.status === 'DECLINED') return [];
    const fitting = slots.filter((slot) => slotObstacle(known, slot, reader) === null);
    if (fitting.length === 0 || task.signupMode === 'ASSIGNED') return [];
    if (task.signupMode === 'APPROVAL') return ['apply'];
    return [fitting.some((slot) => !isFull(slot)) ? 'claim' : 'waitlist'];
  }
  const { signup, attendance } = mine;
  const steps: string[] = [];
  if (signup.changedAt && shift.startAt > now) steps.push('keepPlace');
  if (!attendance && signup.answerUntil && signup.answerUntil > now) steps.push('confirmPlace');
  if (!attendance && shift.endAt > now) steps.push(signup.assigned ? 'refuse' : 'cancelSignup');
  const until = attendance ? checkOutCloses(shift) : shift.endAt;
  const scanning = now >= checkInOpens(shift) && now <= until && !attendance?.outAt;
  if (signup.status === 'CONFIRMED' && scanning) steps.push('checkIn');
  return steps;
}
