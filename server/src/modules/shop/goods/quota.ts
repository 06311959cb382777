import { cityTime, LIMIT_PERIOD_LABELS } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { AppError } from '../../../platform/http/index.js';
import { type Goods, GoodsQuota } from './goods.entity.js';

type Limited = Pick<Goods, 'id' | 'limitCount' | 'limitPeriod'>;

/** The period that counts now: 2026-11, 2026 or EVER; null when there is no limit. */
export function periodOf({ limitCount, limitPeriod }: Omit<Limited, 'id'>, now: Date): string | null {
  if (limitCount === null || limitPeriod === 'NONE') return null;
  const { date } = cityTime(now);
  return limitPeriod === 'EVER' ? 'EVER' : date.slice(0, limitPeriod === 'MONTH' ? 7 : 4);
}

/** 每月 2 袋 */
export function limitText({
  limitCount,
  limitPeriod,
  unitWord,
}: Pick<Goods, 'limitCount' | 'limitPeriod' | 'unitWord'>): string | null {
  if (limitCount === null || limitPeriod === 'NONE') return null;
  return `${LIMIT_PERIOD_LABELS[limitPeriod]} ${limitCount} ${unitWord}`;
}

/** Counts pieces towards a person's limit and returns the period they count in. Throws `shop.limit_reached`. */
export async function takeFromQuota(
  tx: EntityManager,
  goods: Limited,
  personId: string,
  pieces: number,
  now: Date,
): Promise<string | null> {
  const period = periodOf(goods, now);
  if (period === null) return null;
  const key = { personId, goodsId: goods.id, period };
  if (!(await tx.existsBy(GoodsQuota, key))) {
    const row = { ...key, taken: 0 };
    await tx.createQueryBuilder().insert().into(GoodsQuota).values(row).orIgnore().execute();
  }
  const result = await tx
    .createQueryBuilder()
    .update(GoodsQuota)
    .set({ taken: () => 'taken + :pieces' })
    .where(key)
    .andWhere('taken + :pieces <= :most')
    .setParameters({ pieces, most: goods.limitCount })
    .execute();
  if (result.affected !== 1) throw new AppError('shop.limit_reached');
  return period;
}

/** Pieces that were not taken after all. */
export async function giveBackToQuota(
  tx: EntityManager,
  redemption: { personId: string; goodsId: string; quotaPeriod: string | null; quantity: number },
): Promise<void> {
  const { personId, goodsId, quotaPeriod: period, quantity } = redemption;
  if (period !== null) await tx.decrement(GoodsQuota, { personId, goodsId, period }, 'taken', quantity);
}
