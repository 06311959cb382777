import type { NewEvent } from '../../platform/events/index.js';
import type { ServiceRecord } from './attendance.entity.js';
import type { Shift, VolunteerTask } from './task.entity.js';

export const TASK_EVENTS = [
  'task.published',
  'task.changed',
  'task.cancelled',
  'task.done',
  'signup.confirmed',
  'signup.waitlisted',
  'signup.applied',
  'signup.declined',
  'signup.cancelled',
  'signup.assigned',
  'signup.refused',
  'signup.answered',
  'signup.lapsed',
  'no-show.said',
  'no-show.taken-back',
  'no-show.disputed',
  'no-show.decided',
  'attendance.checked-in',
  'attendance.checked-out',
  'attendance.reminded',
] as const;
export type TaskEventType = (typeof TASK_EVENTS)[number];

/** What happened around a task tells the modules above. Times are ISO 8601. */
export interface TaskEventPayload {
  taskId: string;
  shiftId: string;
  title: string;
  startAt: string;
  endAt: string;
  organiserUnitId: string;
  communityCode: string;
  requestId: string | null;
  /** Who did it; null when the system did. */
  actorId: string | null;
  /** The volunteer it is about. */
  personId?: string;
  /** All volunteers it is about. */
  personIds?: string[];
  roleName?: string;
  /** `signup.confirmed`: she moved up from the waiting line. */
  promoted?: boolean;
  /** Somebody else did it for her, as she had agreed. */
  onBehalf?: boolean;
  /** `signup.confirmed`: the place is kept for her until then. */
  answerBy?: string;
  /** A reason, in the words of who wrote it; `task.changed`: what is different. */
  text?: string;
  /** `task.changed`: time or place are other ones, so the people are asked whether they still come. */
  asksAgain?: boolean;
}

export const SERVICE_RECORD_EVENTS = [
  'service-record.pending',
  'service-record.confirmed',
  'service-record.disputed',
] as const;
export type ServiceRecordEventType = (typeof SERVICE_RECORD_EVENTS)[number];

/** What happened to hours of service. Times are ISO 8601. */
export interface ServiceRecordEventPayload {
  recordId: string;
  personId: string;
  /** Absent for hours entered by hand for work that was no task. */
  taskId?: string;
  /** Entered by hand: other people decide on it than on a check-in. */
  byHand: boolean;
  title: string;
  startAt: string;
  endAt: string;
  minutes: number;
  urgent: boolean;
  organiserUnitId: string;
  evidence: string;
  actorId: string | null;
  /** What others may call the person who confirmed. */
  confirmedBy: string | null;
  /** Why it was questioned. */
  text?: string;
}

type Rest = Pick<TaskEventPayload, 'actorId'> &
  Partial<
    Pick<
      TaskEventPayload,
      'personId' | 'personIds' | 'roleName' | 'promoted' | 'answerBy' | 'onBehalf' | 'text' | 'asksAgain'
    >
  >;

export function taskEvent(
  type: TaskEventType,
  subjectId: string,
  { task, shift }: { task: VolunteerTask; shift: Shift },
  rest: Rest,
): NewEvent {
  const payload: TaskEventPayload = {
    taskId: task.id,
    shiftId: shift.id,
    title: task.title,
    startAt: shift.startAt.toISOString(),
    endAt: shift.endAt.toISOString(),
    organiserUnitId: task.organiserUnitId,
    communityCode: task.communityCode,
    requestId: task.requestId,
    ...rest,
  };
  return { type, subjectId, payload };
}

export function recordEvent(
  type: ServiceRecordEventType,
  record: ServiceRecord,
  rest: Pick<ServiceRecordEventPayload, 'actorId' | 'confirmedBy' | 'text'>,
): NewEvent {
  const { id, personId, taskId, title, minutes, urgent, organiserUnitId, evidence } = record;
  const payload: ServiceRecordEventPayload = {
    recordId: id,
    personId,
    ...(taskId ? { taskId } : {}),
    byHand: record.handEntryId !== null,
    title,
    startAt: record.startAt.toISOString(),
    endAt: record.endAt.toISOString(),
    minutes,
    urgent,
    organiserUnitId,
    evidence,
    ...rest,
  };
  return { type, subjectId: id, payload };
}
