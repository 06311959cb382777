export { DonationService } from './donation.service.js';
export { GivingModule } from './giving.module.js';
