import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { UnitModule } from '../unit/index.js';
import { VolunteerModule } from '../volunteer/index.js';
import { AwardService } from './award.service.js';
import { BudgetController } from './budget/budget.controller.js';
import { BudgetReader } from './budget/budget.reader.js';
import { BudgetService } from './budget/budget.service.js';
import { Budgets } from './budget/budgets.js';
import { WaitingAwards } from './budget/waiting-awards.js';
import { ClosureController } from './closure.controller.js';
import { ClosureService } from './closure.service.js';
import { DisputeController } from './dispute/dispute.controller.js';
import { DisputeReader } from './dispute/dispute.reader.js';
import { DisputeService } from './dispute/dispute.service.js';
import { ExpiryService } from './expiry/expiry.service.js';
import { GiftedPoints } from './gifted-points.js';
import { LedgerMac } from './ledger/ledger.mac.js';
import { Ledger } from './ledger/ledger.js';
import { Lots } from './ledger/lots.js';
import { Sealer } from './ledger/sealer.js';
import { PointsChronicle } from './points.chronicle.js';
import { PointsService } from './points.service.js';
import { ReversalService } from './reversal.service.js';
import { RuleBook } from './rules/rule-book.js';
import { RuleController } from './rules/rule.controller.js';
import { RuleService } from './rules/rule.service.js';
import { SimulationService } from './rules/simulation.service.js';
import { SavedPoints } from './saved-points.js';
import { ServiceRecordListener } from './service-record.listener.js';
import { StatementController } from './statement/statement.controller.js';
import { StatementFile } from './statement/statement.file.js';
import { StatementService } from './statement/statement.service.js';
import { TrailService } from './statement/trail.service.js';
import { TotalsService } from './trust/totals.service.js';
import { TrustController } from './trust/trust.controller.js';
import { TrustService } from './trust/trust.service.js';

@Module({
  imports: [IdentityModule, RegionModule, UnitModule, VolunteerModule],
  controllers: [
    StatementController,
    ClosureController,
    BudgetController,
    RuleController,
    DisputeController,
    TrustController,
  ],
  providers: [
    LedgerMac,
    Ledger,
    Lots,
    Sealer,
    PointsService,
    GiftedPoints,
    PointsChronicle,
    ExpiryService,
    RuleBook,
    RuleService,
    SimulationService,
    SavedPoints,
    Budgets,
    BudgetReader,
    BudgetService,
    WaitingAwards,
    AwardService,
    ReversalService,
    ClosureService,
    ServiceRecordListener,
    DisputeReader,
    DisputeService,
    StatementService,
    StatementFile,
    TrailService,
    TrustService,
    TotalsService,
  ],
  exports: [PointsService, GiftedPoints, SavedPoints, PointsChronicle, StatementService],
})
export class PointsModule {}
