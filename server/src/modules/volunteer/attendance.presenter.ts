import type { PersonRefView } from '../identity/index.js';
import { presentArrival } from './arrival/arrival.presenter.js';
import type { Attendance } from './attendance.entity.js';
import { countedSpan, minutesOf } from './attendance.times.js';
import type { AttendanceView, RosterEntryView, RosterView } from './attendance.view.js';
import { isFar } from './hours.words.js';
import type { Led, RosterLine } from './leadership.js';
import type { KnownTask } from './volunteer.facts.js';

type DutyState = 'SIGNED_UP' | 'CHECKED_IN' | 'CHECKED_OUT';

export const stateOf = (attendance: Attendance | null): DutyState =>
  !attendance ? 'SIGNED_UP' : attendance.outAt ? 'CHECKED_OUT' : 'CHECKED_IN';

/** Leaders first, then in the order they came, then who is still missing. */
export function presentRoster(
  { task, shift, entries }: Led,
  people: ReadonlyMap<string, PersonRefView>,
  readerId: string,
): RosterView {
  const cameAt = ({ attendance }: RosterLine): number => attendance?.inAt.getTime() ?? Infinity;
  const order = (a: RosterLine, b: RosterLine): number =>
    Number(b.slot.leader) - Number(a.slot.leader) ||
    (cameAt(a) < cameAt(b) ? -1 : Number(cameAt(a) > cameAt(b)));
  const present = entries.filter(({ attendance }) => attendance).length;
  return {
    shiftId: shift.id,
    taskId: task.id,
    title: task.title,
    kind: task.kind,
    startAt: shift.startAt.toISOString(),
    endAt: shift.endAt.toISOString(),
    meetingPoint: task.meetingPoint,
    present,
    missing: entries.length - present,
    people: [...entries].sort(order).map((line) => presentLine(line, people, readerId)),
  };
}

function presentLine(
  { signup, slot, attendance, arrival }: RosterLine,
  people: ReadonlyMap<string, PersonRefView>,
  readerId: string,
): RosterEntryView {
  const ref = people.get(signup.personId);
  return {
    signupId: signup.id,
    surname: ref?.surname ?? '',
    displayName: ref?.displayName ?? '',
    me: signup.personId === readerId,
    roleName: slot.name,
    state: stateOf(attendance),
    checkedInAt: attendance?.inAt.toISOString() ?? null,
    checkedOutAt: attendance?.outAt?.toISOString() ?? null,
    far: isFar(attendance?.inScore ?? null),
    // Once she is here, what she said before is over.
    arrival: arrival && !attendance ? presentArrival(arrival) : null,
  };
}

/** What she sees after scanning: the minutes that count so far. */
export function presentAttendance(
  { task, shift }: KnownTask,
  attendance: Attendance,
  now: Date,
): AttendanceView {
  return {
    state: attendance.outAt ? 'CHECKED_OUT' : 'CHECKED_IN',
    taskId: task.id,
    shiftId: shift.id,
    title: task.title,
    checkedInAt: attendance.inAt.toISOString(),
    checkedOutAt: attendance.outAt?.toISOString() ?? null,
    minutes: minutesOf(countedSpan(shift, attendance.inAt, attendance.outAt ?? now)),
  };
}
