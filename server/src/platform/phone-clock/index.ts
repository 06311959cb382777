export { type Moment, momentOf, PhoneTimes, worse } from './phone-clock.js';
