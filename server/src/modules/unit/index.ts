export { MembershipService, type Hat } from './membership.service.js';
export { UnitModule } from './unit.module.js';
export { UnitService, type NewUnit } from './unit.service.js';
export { UnitView } from './unit.view.js';
