import { Module } from '@nestjs/common';
import { AwardService } from './award.service.js';
import { Budgets } from './budget/budgets.js';
import { WaitingAwards } from './budget/waiting-awards.js';
import { LedgerMac } from './ledger/ledger.mac.js';
import { Ledger } from './ledger/ledger.js';
import { Lots } from './ledger/lots.js';
import { PointsController } from './points.controller.js';
import { PointsService } from './points.service.js';
import { ReversalService } from './reversal.service.js';
import { ServiceRecordListener } from './service-record.listener.js';
import { StatementService } from './statement.service.js';

@Module({
  controllers: [PointsController],
  providers: [
    LedgerMac,
    Ledger,
    Lots,
    PointsService,
    Budgets,
    WaitingAwards,
    AwardService,
    ReversalService,
    ServiceRecordListener,
    StatementService,
  ],
  exports: [PointsService, StatementService],
})
export class PointsModule {}
