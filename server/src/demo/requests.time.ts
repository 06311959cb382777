import { cityInstant, cityTime } from '@linli/shared';
import { addWorkingMinutes, isWorkingDay, workingMinutesBetween } from '../platform/working-time/index.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The demo's story happened on working days just past, whenever it is shown. */
export class StoryTime {
  constructor(readonly now: Date) {}

  /** A wall clock time on the n-th working day before today, for example `on(2, '9:12')`. */
  on(daysAgo: number, clock: string): Date {
    let day = this.now;
    for (let left = daysAgo; left > 0;) {
      day = new Date(day.getTime() - DAY_MS);
      if (isWorkingDay(day)) left -= 1;
    }
    const { year, month, day: date } = cityTime(day);
    const [hour = 0, minute = 0] = clock.split(':').map(Number);
    return cityInstant(year, month, date, hour, minute);
  }

  /** When so many working minutes will have passed. */
  after(workingMinutes: number): Date {
    return addWorkingMinutes(this.now, workingMinutes);
  }

  /** The latest instant since which so many working minutes have passed. */
  before(workingMinutes: number): Date {
    let [early, late] = [this.now.getTime() - 60 * DAY_MS, this.now.getTime()];
    while (late - early > MINUTE_MS) {
      const middle = Math.floor((early + late) / 2);
      if (workingMinutesBetween(new Date(middle), this.now) >= workingMinutes) early = middle;
      else late = middle;
    }
    return new Date(Math.floor(early / MINUTE_MS) * MINUTE_MS);
  }
}
