import { DEMO_PEOPLE } from '../../server/src/demo/people.data.js';
import { DEMO_VOLUNTEERS } from '../../server/src/demo/volunteers.data.js';

/** Full names of everybody in the demo: no one of them may ever reach another person's phone. */
export const DEMO_REAL_NAMES: readonly string[] = [...DEMO_PEOPLE, ...DEMO_VOLUNTEERS].map(
  (person) => person.realName,
);

/** All phone numbers of the demo look like this. */
export const DEMO_PHONE = /1990000\d{4}/;
