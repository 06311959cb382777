import { cityTime, clockText, type OpeningHours, openingText, spansOn, spansText } from '@linli/shared';
import chineseDays from 'chinese-days';

/** A weekday's or weekend's own name; public holidays carry names in two languages (National Day,国庆节,3). */
const isHoliday = (date: string): boolean => {
  const { work, name } = chineseDays.getDayDetail(date);
  return !work && name.includes(',');
};

/** Opening hours in words, and whether somebody is there now. */
export function hoursInWords(
  hours: OpeningHours,
  now: Date,
): { hoursText: string; todayText: string; openNow: boolean } {
  const { date, weekday } = cityTime(now);
  const spans = spansOn(hours, { date, weekday, isHoliday: isHoliday(date) });
  const time = clockText(now).padStart(5, '0');
  return {
    hoursText: openingText(hours),
    todayText: spansText(spans),
    openNow: spans.some(({ from, to }) => from <= time && time < to),
  };
}
