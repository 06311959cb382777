export { DonationService } from './donation.service.js';
export { CareRecipient } from './giving.entity.js';
export { GivingModule } from './giving.module.js';
export { RecipientsService } from './recipients.service.js';
