export { MatchingModule } from './matching.module.js';
export { NightPlans } from './plan/night-plans.js';
export { PersonalInvitation } from './personal.invitation.js';
