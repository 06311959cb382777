export { EventBus, type DomainEvent, type EventHandler } from './event-bus.js';
export { EventRecorder, type NewEvent } from './event-recorder.js';
export { EventRelay } from './event-relay.js';
export { Outbox } from './outbox.js';
export { InboxEntry, OutboxEvent } from './outbox.entity.js';
