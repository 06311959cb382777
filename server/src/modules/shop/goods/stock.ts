import { Inject, Injectable } from '@nestjs/common';
import type { StockMoveKind } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { newId, updateWhere } from '../../../platform/database/index.js';
import { AppError, wrongField } from '../../../platform/http/index.js';
import { type Goods, GoodsStock, StockMove } from './goods.entity.js';

/** One kind of goods at one place. */
interface Shelf {
  readonly goods: Pick<Goods, 'id' | 'counted'>;
  readonly partnerId: string;
}

/** Who moves it, and why. */
interface Cause {
  readonly actorId: string;
  readonly reason?: string | null;
  readonly redemptionId?: string;
}

/** The one writer of stock. Every step is a conditional update: what is not there cannot be taken, whoever is first. */
@Injectable()
export class Stock {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** Puts pieces aside for somebody; false when there are not enough. */
  hold(tx: EntityManager, shelf: Shelf, pieces: number): Promise<boolean> {
    return move(tx, shelf, { available: -pieces, held: pieces });
  }

  /** Puts back what was put aside. */
  async release(tx: EntityManager, shelf: Shelf, pieces: number): Promise<void> {
    await mustMove(tx, shelf, { available: pieces, held: -pieces });
  }

  /** Hands out what was put aside. */
  async handOut(tx: EntityManager, shelf: Shelf, pieces: number, cause: Cause): Promise<void> {
    await mustMove(tx, shelf, { held: -pieces });
    await this.note(tx, shelf, 'OUT', -pieces, cause);
  }

  /** Takes back what was handed out. */
  async takeBack(tx: EntityManager, shelf: Shelf, pieces: number, cause: Cause): Promise<void> {
    await mustMove(tx, shelf, { available: pieces });
    await this.note(tx, shelf, 'BACK', pieces, cause);
  }

  /** More pieces have come; the shelf is put up when there is none yet. */
  async deliver(tx: EntityManager, shelf: Shelf, pieces: number, cause: Cause): Promise<void> {
    await putUp(tx, shelf);
    if (pieces === 0) return;
    await mustMove(tx, shelf, { available: pieces });
    await this.note(tx, shelf, 'IN', pieces, cause);
  }

  /**
   * Stock-taking (盘点): so many pieces lie on the shelf, held ones included. Throws `shop.stock_held` when that is
   * fewer than are held, and `request.invalid` when it differs from the books without a reason.
   */
  async count(tx: EntityManager, shelf: Shelf, pieces: number, cause: Cause): Promise<void> {
    if (!shelf.goods.counted) throw new AppError('shop.stock_not_counted');
    await putUp(tx, shelf);
    const { available, held } = await locked(tx, shelf);
    if (pieces < held) {
      throw new AppError('shop.stock_held', { detail: `有 ${held} 份换出还没来领，数目不能低于 ${held}。` });
    }
    const change = pieces - held - available;
    if (change !== 0 && !cause.reason) {
      const detail = `和账上差 ${Math.abs(change)}，请写一句为什么`;
      throw wrongField('reason', detail);
    }
    await mustMove(tx, shelf, { available: change });
    await this.note(tx, shelf, 'COUNT', change, cause);
  }

  private async note(
    tx: EntityManager,
    { goods, partnerId }: Shelf,
    kind: StockMoveKind,
    change: number,
    { actorId, reason = null, redemptionId }: Cause,
  ): Promise<void> {
    if (!goods.counted) return;
    const { available, held } = await tx.findOneByOrFail(GoodsStock, { goodsId: goods.id, partnerId });
    await tx.insert(StockMove, {
      id: newId(),
      goodsId: goods.id,
      partnerId,
      kind,
      change,
      onHand: available + held,
      reason,
      redemptionId: redemptionId ?? null,
      actorId,
      createdAt: this.clock.now(),
    });
  }
}

/** Nothing below zero. Goods that are not counted are only counted while they are held. */
async function move(
  tx: EntityManager,
  { goods, partnerId }: Shelf,
  change: { available?: number; held?: number },
): Promise<boolean> {
  const [available, held] = [goods.counted ? (change.available ?? 0) : 0, change.held ?? 0];
  const result = await tx
    .createQueryBuilder()
    .update(GoodsStock)
    .set({ available: () => 'available + :available', held: () => 'held + :held' })
    .where('goods_id = :goodsId AND partner_id = :partnerId')
    .andWhere('available + :available >= 0 AND held + :held >= 0')
    .setParameters({ goodsId: goods.id, partnerId, available, held })
    .execute();
  return result.affected === 1;
}

async function mustMove(tx: EntityManager, shelf: Shelf, change: Parameters<typeof move>[2]): Promise<void> {
  if (!(await move(tx, shelf, change))) throw new Error(`the stock of ${shelf.goods.id} is not what it was`);
}

async function putUp(tx: EntityManager, { goods, partnerId }: Shelf): Promise<void> {
  const where = { goodsId: goods.id, partnerId };
  if (await tx.existsBy(GoodsStock, where)) return;
  const row = { id: newId(), ...where, available: 0, held: 0 };
  await tx.createQueryBuilder().insert().into(GoodsStock).values(row).orIgnore().execute();
}

async function locked(tx: EntityManager, { goods, partnerId }: Shelf): Promise<GoodsStock> {
  const where = { goodsId: goods.id, partnerId };
  // Writing the value it has locks the row on every database.
  await updateWhere(tx, GoodsStock, where, { held: () => 'held' });
  return tx.findOneByOrFail(GoodsStock, where);
}
