export { MatchingModule } from './matching.module.js';
export { PersonalInvitation } from './personal.invitation.js';
