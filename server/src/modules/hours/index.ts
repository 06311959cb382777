export { HandQueries } from './hand.queries.js';
export { HandService } from './hand.service.js';
export { HoursModule } from './hours.module.js';
