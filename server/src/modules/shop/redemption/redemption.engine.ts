import { Inject, Injectable } from '@nestjs/common';
import { nextState, REDEMPTION_MACHINE, type RedemptionAction } from '@linli/shared';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { updateWhere } from '../../../platform/database/index.js';
import { EventRecorder } from '../../../platform/events/index.js';
import { PointsService } from '../../points/index.js';
import { Goods } from '../goods/goods.entity.js';
import { giveBackToQuota } from '../goods/quota.js';
import { Stock } from '../goods/stock.js';
import type { Partner } from '../partner/partner.entity.js';
import { Redemption } from './redemption.entity.js';
import {
  REDEMPTION_CANCELLED,
  REDEMPTION_EXPIRED,
  REDEMPTION_FULFILLED,
  REDEMPTION_RETURNED,
  redemptionEvent,
} from './redemption.events.js';

/** Who does a step, where and why. */
export interface Step {
  partner: Pick<Partner, 'id' | 'name' | 'regionCode'>;
  actorId: string | null;
  reason: string;
}

/**
 * Moves redemptions along their states, with all that hangs on them. Locks are taken in one order everywhere:
 * redemption, limit, points, stock.
 */
@Injectable()
export class RedemptionEngine {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PointsService) private readonly points: PointsService,
    @Inject(Stock) private readonly stock: Stock,
  ) {}

  /** Gives points, pieces and limit back: she changed her mind, or did not come. False when somebody was faster. */
  async giveBack(
    tx: EntityManager,
    redemption: Redemption,
    action: 'cancel' | 'expire',
    { partner, actorId, reason }: Step,
  ): Promise<boolean> {
    const closed = { closedAt: this.clock.now(), reason };
    if (!(await this.move(tx, redemption, action, closed))) return false;
    await giveBackToQuota(tx, redemption);
    await this.points.release(tx, redemption.holdId, redemption.id, reason);
    await this.stock.release(tx, await this.shelf(tx, redemption), redemption.quantity);
    const type = action === 'cancel' ? REDEMPTION_CANCELLED : REDEMPTION_EXPIRED;
    await this.events.record(tx, redemptionEvent(type, redemption, partner, actorId));
    return true;
  }

  /** Hands it out: points are spent, pieces are gone. False when somebody was faster. */
  async fulfil(
    tx: EntityManager,
    redemption: Redemption,
    {
      partner,
      actorId,
      at,
      via,
    }: Omit<Step, 'reason'> & {
      actorId: string;
      at: Date;
      via: NonNullable<Redemption['fulfilledVia']>;
    },
  ): Promise<boolean> {
    const done = { fulfilledAt: at, bookedAt: this.clock.now(), fulfilledBy: actorId, fulfilledVia: via };
    if (!(await this.move(tx, redemption, 'fulfil', done))) return false;
    const postingId = await this.points.redeem(tx, redemption.holdId, redemption.id, partner.id);
    await updateWhere(tx, Redemption, { id: redemption.id }, { postingId });
    const cause = { actorId, redemptionId: redemption.id };
    await this.stock.handOut(tx, await this.shelf(tx, redemption), redemption.quantity, cause);
    await this.events.record(tx, redemptionEvent(REDEMPTION_FULFILLED, redemption, partner, actorId));
    return true;
  }

  /** Takes goods back: points return to their lots, pieces to the shelf. False when somebody was faster. */
  async takeBack(
    tx: EntityManager,
    redemption: Redemption,
    { partner, actorId, reason }: Step & { actorId: string },
  ): Promise<boolean> {
    const { id, postingId, quantity } = redemption;
    if (!(await this.move(tx, redemption, 'return', { returnedAt: this.clock.now(), reason }))) return false;
    if (!postingId) throw new Error(`redemption ${id} was fulfilled without a posting`);
    await giveBackToQuota(tx, redemption);
    await this.points.restore(tx, postingId, id, reason);
    const cause = { actorId, reason, redemptionId: id };
    await this.stock.takeBack(tx, await this.shelf(tx, redemption), quantity, cause);
    await this.events.record(tx, redemptionEvent(REDEMPTION_RETURNED, redemption, partner, actorId));
    return true;
  }

  private async move(
    tx: EntityManager,
    { id, status }: Redemption,
    action: RedemptionAction,
    set: QueryDeepPartialEntity<Redemption>,
  ): Promise<boolean> {
    const next = nextState(REDEMPTION_MACHINE, status, action);
    if (!next) return false;
    return (await updateWhere(tx, Redemption, { id, status }, { ...set, status: next })) === 1;
  }

  private async shelf(
    tx: EntityManager,
    { goodsId, partnerId }: Redemption,
  ): Promise<{ goods: Goods; partnerId: string }> {
    return { goods: await tx.findOneByOrFail(Goods, { id: goodsId }), partnerId };
  }
}
