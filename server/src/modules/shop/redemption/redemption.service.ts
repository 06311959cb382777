import { Inject, Injectable } from '@nestjs/common';
import { dayText, REDEMPTION_MACHINE } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, DuplicateKeyError, newId } from '../../../platform/database/index.js';
import { AppError, notFound } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { PointsService } from '../../points/index.js';
import { Goods, GoodsStock } from '../goods/goods.entity.js';
import { takeFromQuota } from '../goods/quota.js';
import { Stock } from '../goods/stock.js';
import type { Partner } from '../partner/partner.entity.js';
import { PartnerService } from '../partner/partner.service.js';
import { isOnSale } from '../shop.policy.js';
import { RedemptionCodes } from './redemption.codes.js';
import type { RedeemBody } from './redemption.dto.js';
import { RedemptionEngine } from './redemption.engine.js';
import { Redemption } from './redemption.entity.js';
import { endOfHold } from './redemption.times.js';

/** Somebody drew the same nine digits: once in a hundred million. */
const TRIES = 3;

/** Redeeming, and changing one's mind. */
@Injectable()
export class RedemptionService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PointsService) private readonly points: PointsService,
    @Inject(Stock) private readonly stock: Stock,
    @Inject(PartnerService) private readonly partners: PartnerService,
    @Inject(RedemptionCodes) private readonly codes: RedemptionCodes,
    @Inject(RedemptionEngine) private readonly engine: RedemptionEngine,
  ) {}

  /** Puts points and pieces aside, or nothing. Returns the redemption's id. */
  redeem({ personId }: Pick<Actor, 'personId'>, body: RedeemBody): Promise<string> {
    return this.db.transaction((tx) => this.enter(tx, personId, body));
  }

  /** `redeem` inside a transaction. */
  async enter(tx: EntityManager, personId: string, body: RedeemBody): Promise<string> {
    const { goodsId, partnerId, quantity } = body;
    const { goods, partner } = await this.onSale(tx, body);
    const now = this.clock.now();
    const id = newId();
    const points = goods.points * quantity;
    const quotaPeriod = await takeFromQuota(tx, goods, personId, quantity, now);
    const expiresAt = endOfHold(now, goods.holdDays);
    const holdId = await this.points.hold(tx, {
      personId,
      points,
      key: id,
      title: `换 ${quantity} ${goods.unitWord}${goods.name}`,
      source: `${partner.name}领，${dayText(expiresAt, now)}前有效`,
    });
    if (!(await this.stock.hold(tx, { goods, partnerId }, quantity))) throw new AppError('shop.sold_out');
    await this.insert(tx, {
      id,
      personId,
      goodsId,
      partnerId,
      quantity,
      points,
      title: goods.name,
      status: REDEMPTION_MACHINE.initial,
      holdId,
      postingId: null,
      quotaPeriod,
      createdAt: now,
      expiresAt,
      reminded: false,
      fulfilledAt: null,
      bookedAt: null,
      fulfilledBy: null,
      fulfilledVia: null,
      returnedAt: null,
      closedAt: null,
      reason: null,
    });
    return id;
  }

  /** She changed her mind: everything goes back to where it was. */
  async cancel({ personId }: Pick<Actor, 'personId'>, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const redemption = await tx.findOneBy(Redemption, { id, personId });
      if (!redemption) throw notFound();
      const partner = await this.partners.get(redemption.partnerId, tx);
      const step = { partner, actorId: personId, reason: '您取消了' };
      if (!(await this.engine.giveBack(tx, redemption, 'cancel', step)))
        throw new AppError('shop.illegal_transition');
    });
  }

  /** What can be had at this moment, as far as reading tells; the updates decide. */
  private async onSale(
    tx: EntityManager,
    { goodsId, partnerId, quantity }: RedeemBody,
  ): Promise<{ goods: Goods; partner: Partner }> {
    const [goods, partner, shelf] = [
      await tx.findOneBy(Goods, { id: goodsId }),
      await this.partners.get(partnerId, tx),
      await tx.findOneBy(GoodsStock, { goodsId, partnerId }),
    ];
    if (!goods) throw notFound();
    if (!isOnSale(goods, this.clock.now())) throw new AppError('shop.not_on_sale');
    if (!shelf || !partner.active) throw new AppError('shop.not_here');
    if (goods.counted && shelf.available < quantity) throw new AppError('shop.sold_out');
    return { goods, partner };
  }

  private async insert(tx: EntityManager, redemption: Omit<Redemption, 'code'>): Promise<void> {
    for (let left = TRIES; ; left--) {
      try {
        await tx.insert(Redemption, { ...redemption, code: this.codes.draw() });
        return;
      } catch (error) {
        const isTaken = error instanceof DuplicateKeyError && error.key === 'uq_redemption_code';
        if (!isTaken || left === 0) throw error;
      }
    }
  }
}
