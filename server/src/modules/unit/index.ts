export { MembershipService, type Hat } from './membership.service.js';
export { UnitModule } from './unit.module.js';
export { UnitSuccession } from './unit.succession.js';
export { UnitService, type UnitNode, type UnitSeat } from './unit.service.js';
