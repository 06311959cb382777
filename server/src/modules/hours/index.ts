export { HoursModule } from './hours.module.js';
