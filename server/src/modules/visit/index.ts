export { CareRecipients } from './care.recipients.js';
export { CareService } from './care.service.js';
export { PlanService } from './plan.service.js';
export { VisitChronicle } from './visit.chronicle.js';
export { VisitModule } from './visit.module.js';
export { VisitQueries } from './visit.queries.js';
export { VisitService } from './visit.service.js';
