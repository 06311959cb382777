export { AccessLogService } from './access-log.service.js';
export { AccountService } from './account.service.js';
export { ActorCache } from './actor.cache.js';
export { Actor, CurrentActor } from './actor.js';
export { UNLISTED_FROM } from './demo.service.js';
export { IdentityModule } from './identity.module.js';
export { PersonRefView } from './identity.view.js';
export { PersonService } from './person.service.js';
