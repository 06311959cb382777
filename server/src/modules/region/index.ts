export { RegionModule } from './region.module.js';
export { RegionService } from './region.service.js';
export { codesUpwards } from './region-codes.js';
