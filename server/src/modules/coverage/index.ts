export { AbsenceService } from './absence.service.js';
export { CoverageModule } from './coverage.module.js';
export { CoverageQueries } from './coverage.queries.js';
export { PlaceService as CoveragePlaces } from './place.service.js';
export { PlanRunner as CoverageRunner } from './plan.runner.js';
export { PlanService as CoveragePlans } from './plan.service.js';
