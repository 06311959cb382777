import { Module } from '@nestjs/common';
import { AwardService } from './award.service.js';
import { Ledger } from './ledger.js';
import { PointsController } from './points.controller.js';
import { PointsService } from './points.service.js';
import { ReversalService } from './reversal.service.js';
import { ServiceRecordListener } from './service-record.listener.js';

@Module({
  controllers: [PointsController],
  providers: [PointsService, Ledger, AwardService, ReversalService, ServiceRecordListener],
})
export class PointsModule {}
