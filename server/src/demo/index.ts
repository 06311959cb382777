export { demoId } from './demo-id.js';
export { DemoModule } from './demo.module.js';
export type { DemoPart } from './demo-part.js';
export { DEMO_PASSWORD, DEMO_PEOPLE } from './people.data.js';
export { DEMO_UNITS } from './units.data.js';
export { DEMO_VOLUNTEERS, type DemoVolunteer } from './volunteers.data.js';
