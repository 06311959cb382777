export { MembershipService, type Hat } from './membership.service.js';
export { UnitModule } from './unit.module.js';
export { UnitService, type UnitSeat } from './unit.service.js';
