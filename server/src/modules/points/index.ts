export { PointsModule } from './points.module.js';
export { POINTS_CREDITED, POINTS_REVERSED, type PointsMoved } from './points.events.js';
export { type PointsOrder, PointsService } from './points.service.js';
export { StatementService as PointsStatement } from './statement.service.js';
