export { RegionModule } from './region.module.js';
export { RegionService } from './region.service.js';
export { AreaView, RegionView, ResolvedPointView } from './region.view.js';
