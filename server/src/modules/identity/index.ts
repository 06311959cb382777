export { AccessLogService, type Look } from './access-log.service.js';
export { AccountService } from './account.service.js';
export { Actor, CurrentActor, MaybeActor, type Membership } from './actor.js';
export { UNLISTED_FROM } from './demo.service.js';
export { IdentityModule } from './identity.module.js';
export { PersonRefView } from './identity.view.js';
export { PersonService, type NewPerson } from './person.service.js';
