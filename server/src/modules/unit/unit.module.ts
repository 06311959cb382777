import { Module } from '@nestjs/common';
import { RegionModule } from '../region/index.js';
import { MembershipService } from './membership.service.js';
import { UnitController } from './unit.controller.js';
import { UnitService } from './unit.service.js';
import { UnitSuccession } from './unit.succession.js';

@Module({
  imports: [RegionModule],
  controllers: [UnitController],
  providers: [UnitService, MembershipService, UnitSuccession],
  exports: [UnitService, MembershipService, UnitSuccession],
})
export class UnitModule {}
