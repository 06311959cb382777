import { cityTime, clockText, type OpeningHours, openingText, spansOn, spansText } from '@linli/shared';
import { isPublicHoliday } from '../working-time/index.js';

/** A span of one day between two times of day (HH:MM). */
interface Span {
  from: string;
  to: string;
}

/** Two digits for the hour, as opening hours are written. */
const timeOfDay = (at: Date): string => clockText(at).padStart(5, '0');

/** When it is open on the day of an instant; empty when it is not. */
export function openSpans(hours: OpeningHours, at: Date): Span[] {
  const { date, weekday } = cityTime(at);
  return spansOn(hours, { date, weekday, isHoliday: isPublicHoliday(at) });
}

/** Whether it is open from one instant to another of the same day without a break. */
export function isOpenBetween(hours: OpeningHours, from: Date, to: Date): boolean {
  const [start, end] = [timeOfDay(from), timeOfDay(to)];
  const sameDay = cityTime(from).dayNumber === cityTime(to).dayNumber;
  return sameDay && openSpans(hours, from).some((span) => span.from <= start && end <= span.to);
}

/** Opening hours in words, and whether somebody is there now. */
export function hoursInWords(
  hours: OpeningHours,
  now: Date,
): { hoursText: string; todayText: string; openNow: boolean } {
  const spans = openSpans(hours, now);
  const time = timeOfDay(now);
  return {
    hoursText: openingText(hours),
    todayText: spansText(spans),
    openNow: spans.some(({ from, to }) => from <= time && time < to),
  };
}

/** What is wrong with hours that somebody entered, as a sentence; null when they are sound. */
export function hoursProblem({ weekly, exceptions }: OpeningHours): string | null {
  if (weekly.some(({ from, to }) => from >= to)) return '关门要晚于开门';
  const isWrong = exceptions.some(({ from, to }) => (from ? !to || from >= to : to));
  return isWrong ? '特别的那天，开门和关门都要填，关门要晚' : null;
}
