import type { NewEvent } from '../../platform/events/index.js';
import type { Activity } from './activity.entity.js';

export const ACTIVITY_EVENTS = [
  'activity.submitted',
  'activity.approved',
  'activity.returned',
  'activity.published',
  'activity.changed',
  'activity.cancelled',
  'activity.held',
  'activity.summed-up',
  'activity.reminded',
  'activity.promoted',
  'activity.offered',
  'activity.lapsed',
] as const;
export type ActivityEventType = (typeof ACTIVITY_EVENTS)[number];

/** What happened around an activity. Times are ISO 8601. */
export interface ActivityEventPayload {
  activityId: string;
  title: string;
  startAt: string;
  place: string;
  regionCode: string;
  createdBy: string;
  /** Who did it; null when the system did. */
  actorId: string | null;
  /** The people it is for. */
  personIds?: string[];
  /** How many people of her household moved up. */
  people?: number;
  /** Until when she has to answer. */
  answerBy?: string;
  /** A reason or a change, in words. */
  text?: string;
}

type Rest = Pick<ActivityEventPayload, 'actorId'> &
  Partial<Pick<ActivityEventPayload, 'personIds' | 'people' | 'answerBy' | 'text'>>;

export function activityEvent(type: ActivityEventType, activity: Activity, rest: Rest): NewEvent {
  const { id, title, startAt, place, regionCode, createdBy } = activity;
  const payload: ActivityEventPayload = {
    activityId: id,
    title,
    startAt: startAt.toISOString(),
    place,
    regionCode,
    createdBy,
    ...rest,
  };
  return { type, subjectId: id, payload };
}
