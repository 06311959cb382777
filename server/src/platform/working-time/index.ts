export { CalendarFileError, defaultCalendar, readCalendar, type CalendarData } from './calendar.data.js';
export { workingSpan } from './words.js';
export { WorkingCalendar } from './working-calendar.js';
export {
  addWorkingDays,
  addWorkingMinutes,
  holidayName,
  hoursADay,
  isPublicHoliday,
  isWorkingDay,
  unpublishedYear,
  useCalendar,
  workingMinutesBetween,
} from './working-time.js';
