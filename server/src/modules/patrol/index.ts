export { PatrolChronicle } from './patrol.chronicle.js';
export {
  PATROL_EVENTS,
  type HandledOnSpotPayload,
  type PatrolFiledPayload,
  type RoundFinishedPayload,
} from './patrol.events.js';
export { PatrolModule } from './patrol.module.js';
