import type { CalendarData, HoursVersion } from './calendar.data.js';
import { dateOf, isOffByLaw, isYearKnown, publishedDay } from './public-days.js';

/** Which days of the city are worked, and at what hours. Days are counted from 1970-01-01. */
export class WorkingCalendar {
  private readonly known = new Map<number, boolean>();
  private readonly years = new Map<number, boolean>();

  constructor(private readonly data: CalendarData) {}

  /** Weekdays without public holidays, and make-up days; a day the city lists itself wins. */
  worksOn(dayNumber: number): boolean {
    let works = this.known.get(dayNumber);
    if (works === undefined) {
      const date = dateOf(dayNumber);
      const weekday = (((dayNumber + 3) % 7) + 7) % 7 < 5;
      const published = this.data.days.get(date) ?? publishedDay(date);
      const free = published === undefined && !this.isPublished(Number(date.slice(0, 4))) && isOffByLaw(date);
      works = published ?? (weekday && !free);
      this.known.set(dayNumber, works);
    }
    return works;
  }

  /** Whether a day is a public holiday, a weekend day within one included: published, listed by the city, or by law. */
  isHoliday(dayNumber: number): boolean {
    const date = dateOf(dayNumber);
    const published = this.data.days.get(date) ?? publishedDay(date);
    return published === undefined
      ? !this.isPublished(Number(date.slice(0, 4))) && isOffByLaw(date)
      : !published;
  }

  /** Whether holidays and make-up days of a year are known; without them only the days off by law are free. */
  isPublished(year: number): boolean {
    let published = this.years.get(year);
    if (published === undefined) {
      published = isYearKnown(year) || [...this.data.days.keys()].some((date) => date.startsWith(`${year}-`));
      this.years.set(year, published);
    }
    return published;
  }

  /** Working spans of a worked day, in minutes since midnight; none on a free one. */
  spansOf(dayNumber: number): HoursVersion['spans'] {
    return this.worksOn(dayNumber) ? this.hoursOf(dayNumber).spans : [];
  }

  /** Working minutes of a day of this version, worked or not. */
  minutesOf(dayNumber: number): number {
    return this.hoursOf(dayNumber).spans.reduce((sum, [from, to]) => sum + to - from, 0);
  }

  private hoursOf(dayNumber: number): HoursVersion {
    const date = dateOf(dayNumber);
    const [first] = this.data.hours;
    return this.data.hours.findLast(({ from }) => from <= date) ?? first!;
  }
}
