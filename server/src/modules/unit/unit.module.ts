import { Module } from '@nestjs/common';
import { RegionModule } from '../region/index.js';
import { MembershipService } from './membership.service.js';
import { UnitController } from './unit.controller.js';
import { UnitService } from './unit.service.js';

@Module({
  imports: [RegionModule],
  controllers: [UnitController],
  providers: [UnitService, MembershipService],
  exports: [UnitService, MembershipService],
})
export class UnitModule {}
