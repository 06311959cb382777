export { StageKeeper } from './stage.keeper.js';
export { StageWatch } from './stage.entity.js';
export { SupervisionEngine } from './supervision.engine.js';
export {
  STAGE_REMINDED,
  SUPERVISION_EVENTS,
  type StageRemindedPayload,
  type SupervisionEventPayload,
  type SupervisionEventType,
} from './supervision.events.js';
export { ANSWERING_ROLES } from './answering.js';
export { SupervisionModule } from './supervision.module.js';
export { SupervisionOrder } from './supervision.entity.js';
