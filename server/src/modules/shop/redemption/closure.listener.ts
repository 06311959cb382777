import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { EventBus } from '../../../platform/events/index.js';
import { POINTS_CLOSED, type PointsClosed } from '../../points/index.js';
import { PartnerService } from '../partner/partner.service.js';
import { RedemptionEngine } from './redemption.engine.js';
import { Redemption } from './redemption.entity.js';

/** A volunteer gave up her points: what waited for her goes back to the shelves. */
@Injectable()
export class ClosureListener implements OnModuleInit {
  constructor(
    @Inject(EventBus) private readonly bus: EventBus,
    @Inject(PartnerService) private readonly partners: PartnerService,
    @Inject(RedemptionEngine) private readonly engine: RedemptionEngine,
  ) {}

  onModuleInit(): void {
    this.bus.subscribe<PointsClosed>('shop', [POINTS_CLOSED], async (tx, { payload }) => {
      const { personId, holdIds } = payload;
      const open = { personId, status: 'HELD' as const, holdId: In(holdIds) };
      for (const redemption of await tx.findBy(Redemption, open)) {
        const partner = await this.partners.get(redemption.partnerId, tx);
        const step = { partner, actorId: personId, reason: '积分账户关闭' };
        await this.engine.giveBack(tx, redemption, 'cancel', step);
      }
    });
  }
}
