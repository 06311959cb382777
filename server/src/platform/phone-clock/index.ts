export { type Moment, momentIn, momentOf, OptionalPhoneTimes, PhoneTimes, worse } from './phone-clock.js';
