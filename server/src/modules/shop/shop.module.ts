import { Module } from '@nestjs/common';
import { CodeThrottle } from '../../platform/http/index.js';
import { FileModule } from '../file/index.js';
import { IdentityModule } from '../identity/index.js';
import { PointsModule } from '../points/index.js';
import { RegionModule } from '../region/index.js';
import { UnitModule } from '../unit/index.js';
import { GoodsController } from './goods/goods.controller.js';
import { GoodsService } from './goods/goods.service.js';
import { ShelfService } from './goods/shelf.service.js';
import { Stock } from './goods/stock.js';
import { StockController } from './goods/stock.controller.js';
import { StockService } from './goods/stock.service.js';
import { InviteService } from './keeper/invite.service.js';
import { KeeperController } from './keeper/keeper.controller.js';
import { KeeperService } from './keeper/keeper.service.js';
import { PartnerController } from './partner/partner.controller.js';
import { PartnerService } from './partner/partner.service.js';
import { ClosureListener } from './redemption/closure.listener.js';
import { FulfilService } from './redemption/fulfil.service.js';
import { RedemptionCodes } from './redemption/redemption.codes.js';
import { RedemptionController } from './redemption/redemption.controller.js';
import { RedemptionEngine } from './redemption/redemption.engine.js';
import { RedemptionJob } from './redemption/redemption.job.js';
import { RedemptionQueries } from './redemption/redemption.queries.js';
import { RedemptionService } from './redemption/redemption.service.js';
import { StatementController } from './statement/statement.controller.js';
import { StatementService } from './statement/statement.service.js';

/** The rewards shop (积分超市). */
@Module({
  imports: [IdentityModule, RegionModule, UnitModule, FileModule, PointsModule],
  controllers: [
    PartnerController,
    GoodsController,
    StockController,
    RedemptionController,
    StatementController,
    KeeperController,
  ],
  providers: [
    PartnerService,
    ShelfService,
    GoodsService,
    Stock,
    StockService,
    RedemptionCodes,
    CodeThrottle,
    RedemptionEngine,
    RedemptionService,
    FulfilService,
    RedemptionQueries,
    RedemptionJob,
    ClosureListener,
    StatementService,
    KeeperService,
    InviteService,
  ],
  exports: [PartnerService, Stock, RedemptionService, RedemptionEngine],
})
export class ShopModule {}
