import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { PointsModule } from '../points/index.js';
import { RequestModule } from '../request/index.js';
import { UnitModule } from '../unit/index.js';
import { VisitModule } from '../visit/index.js';
import { BankController } from './bank.controller.js';
import { BankService } from './bank.service.js';
import { BankUses } from './bank.uses.js';
import { Committees } from './committees.js';
import { DecisionService } from './decision.service.js';
import { DonationService } from './donation.service.js';
import { FamilyService } from './family.service.js';
import { GivingController } from './giving.controller.js';
import { RecipientsService } from './recipients.service.js';

/** Giving points away, and laying hours by. */
@Module({
  imports: [IdentityModule, UnitModule, PointsModule, RequestModule, VisitModule],
  controllers: [GivingController, BankController],
  providers: [
    Committees,
    DonationService,
    DecisionService,
    RecipientsService,
    BankService,
    BankUses,
    FamilyService,
  ],
  exports: [DonationService],
})
export class GivingModule {}
