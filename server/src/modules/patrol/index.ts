export { PatrolChronicle } from './patrol.chronicle.js';
export {
  PATROL_EVENTS,
  type HandledOnSpotPayload,
  type PatrolFiledPayload,
  type RoundFinishedPayload,
} from './patrol.events.js';
export { ItemFilings, type ItemFiling } from './item.filings.js';
export { ITEM_AFTER_PHOTOS, ITEM_PHOTOS } from './item.service.js';
export { PatrolModule } from './patrol.module.js';
