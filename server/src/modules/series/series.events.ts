import type { NewEvent } from '../../platform/events/index.js';
import type { TaskSeries } from './series.entity.js';

export const SERIES_EVENTS = ['series.published', 'series.changed', 'series.ended'] as const;
export type SeriesEventType = (typeof SERIES_EVENTS)[number];

/** What happened to a series: one event a person it touches, however many of her dates that are. Times are ISO 8601. */
export interface SeriesEventPayload {
  seriesId: string;
  title: string;
  organiserUnitId: string;
  communityCode: string;
  actorId: string;
  /** Whom it is about; absent where it is about nobody yet. */
  personId?: string;
  /** Her next date that it touches. */
  taskId?: string;
  startAt?: string;
  /** How many of her dates it touches. */
  dates?: number;
  text?: string;
  asksAgain?: boolean;
}

export function seriesEvent(
  type: SeriesEventType,
  { id, task, organiserUnitId, communityCode }: TaskSeries,
  rest: Pick<SeriesEventPayload, 'actorId'> & Partial<SeriesEventPayload>,
): NewEvent {
  const payload: SeriesEventPayload = {
    seriesId: id,
    title: task.title,
    organiserUnitId,
    communityCode,
    ...rest,
  };
  return { type, subjectId: id, payload };
}
