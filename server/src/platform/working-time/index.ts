export { addWorkingMinutes, HOURS_A_DAY, isWorkingDay, workingMinutesBetween } from './working-time.js';
