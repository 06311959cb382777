export { OpeningHoursBody } from './opening-hours.dto.js';
export { hoursInWords, hoursProblem, isOpenBetween, openSpans } from './opening-hours.js';
