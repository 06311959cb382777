export { Actor, CurrentActor, MaybeActor, type Membership } from './actor.js';
export { IdentityModule } from './identity.module.js';
export { PersonRefView } from './identity.view.js';
