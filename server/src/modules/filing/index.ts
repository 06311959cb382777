export { EXCLUDING_AT, FilingExclusions } from './exclusions.js';
export { Filing } from './filing.entity.js';
export { FILING_EVENTS, type FilingEventPayload, type FilingEventType } from './filing.events.js';
export { FilingModule } from './filing.module.js';
