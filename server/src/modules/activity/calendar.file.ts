import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Activity } from './activity.entity.js';

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';
/** Minutes before the start at which the phone speaks up. */
const ALARM_MINUTES = 60;

/** An activity as a calendar file (RFC 5545). The same activity keeps its UID, so that a second file replaces the first. */
export function calendarFile(activity: Activity, organiserName: string, now: Date): string {
  const { id, title, summary, place, lat, lng, startAt, endAt, status, createdAt } = activity;
  const calendar = ical({
    name: title,
    prodId: '//LinLi//Activities//ZH',
    method: ICalCalendarMethod.PUBLISH,
  });
  const event = calendar.createEvent({
    id: `${id}@linli`,
    stamp: now,
    created: createdAt,
    start: startAt,
    end: endAt,
    summary: title,
    description: `${summary}\n${organiserName}`,
    location: { title: place, geo: { lat, lon: lng } },
    status: status === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  event.createAlarm({ trigger: ALARM_MINUTES * 60 });
  return calendar.toString();
}
