export { Whistle, WhistleMember, WhistleNote } from './whistle.entity.js';
export { WHISTLE_EVENTS, type WhistleEventPayload, type WhistleEventType } from './whistle.events.js';
export { WhistleModule } from './whistle.module.js';
