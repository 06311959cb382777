import Taro from '@tarojs/taro';

/** Something with a time and a place. */
export interface CalendarEntry {
  title: string;
  text: string;
  place: string;
  startAt: string;
  endAt: string;
  /** The same as a calendar file, for browsers. */
  file: string;
}

const ALARM_SECONDS = 3600;

/** Puts it into the phone's calendar; false when she says no. The browser's twin is add-calendar.h5.ts. */
export function addToCalendar({ title, text, place, startAt, endAt }: CalendarEntry): Promise<boolean> {
  return new Promise((resolve) => {
    void Taro.addPhoneCalendar({
      title,
      description: text,
      location: place,
      startTime: Math.floor(Date.parse(startAt) / 1000),
      endTime: String(Math.floor(Date.parse(endAt) / 1000)),
      alarm: true,
      alarmOffset: ALARM_SECONDS,
      success: () => resolve(true),
      fail: () => resolve(false),
    });
  });
}
