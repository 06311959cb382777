export { outliers, rings } from './trust/trust.rules.js';
export { PointsChronicle } from './points.chronicle.js';
export { PointsModule } from './points.module.js';
export { LedgerMac } from './ledger/ledger.mac.js';
export {
  type BudgetAsked,
  type BudgetDecided,
  type DisputeTold,
  POINTS_CLOSED,
  POINTS_CREDITED,
  POINTS_EXPIRED,
  POINTS_EXPIRING,
  POINTS_REVERSED,
  type PointsClosed,
  type PointsExpiring,
  type PointsMoved,
} from './points.events.js';
export { GiftedPoints } from './gifted-points.js';
export type { PointsOrder } from './points.order.js';
export { PointsService } from './points.service.js';
export { StatementService as PointsStatement } from './statement/statement.service.js';
export { verifyOwner } from './verify/verify-account.js';
export { type Fault, verifyLedger } from './verify/verify.js';
export { SavedPoints } from './saved-points.js';
