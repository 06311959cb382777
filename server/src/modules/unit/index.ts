export { UnitModule } from './unit.module.js';
export { UnitService } from './unit.service.js';
export { UnitView } from './unit.view.js';
