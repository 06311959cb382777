import { actionsFrom, GOODS_MACHINE } from '@linli/shared';
import type { FileView } from '../../file/index.js';
import type { Goods, GoodsStock } from './goods.entity.js';
import type { GoodsObstacle, GoodsView, ManagedGoodsView, StockView } from './goods.view.js';
import { limitText, periodOf } from './quota.js';

/** What photos of goods are attached to. */
export const GOODS_PHOTO = 'goods';
/** Nobody carries more at once. */
const MOST_AT_ONCE = 10;

/** Who looks at the shelf: her points, and how much she has had of each kind of goods. */
export interface Shopper {
  balance: number;
  had: ReadonlyMap<string, number>;
}

interface Around {
  photo: FileView | null;
  partnerName: string;
  shopper: Shopper | null;
}

export function presentGoods(
  goods: Goods,
  shelf: GoodsStock,
  { photo, partnerName, shopper }: Around,
): GoodsView {
  const { id, name, unitWord, category, detail, points, holdDays, returnDays } = goods;
  const left = goods.counted ? shelf.available : null;
  const allowed = allowedPieces(goods, shopper);
  const affordable = shopper ? Math.floor(Math.max(0, shopper.balance) / points) : MOST_AT_ONCE;
  const most = Math.max(0, Math.min(MOST_AT_ONCE, left ?? MOST_AT_ONCE, allowed, affordable));
  return {
    id,
    name,
    unitWord,
    category,
    detail,
    points,
    photo,
    partnerId: shelf.partnerId,
    partnerName,
    left,
    limitText: limitText(goods),
    obstacle: obstacleOf(left, allowed, affordable),
    missing: shopper ? Math.max(0, points - shopper.balance) : 0,
    most,
    holdDays,
    returnDays,
    validTo: goods.validTo?.toISOString() ?? null,
  };
}

function allowedPieces(goods: Goods, shopper: Shopper | null): number {
  // The period itself does not matter here: `had` is that of the period that counts.
  const isLimited = periodOf(goods, goods.createdAt) !== null;
  return isLimited ? (goods.limitCount ?? 0) - (shopper?.had.get(goods.id) ?? 0) : MOST_AT_ONCE;
}

function obstacleOf(left: number | null, allowed: number, affordable: number): GoodsObstacle | null {
  if (left !== null && left <= 0) return 'SOLD_OUT';
  if (allowed <= 0) return 'LIMIT';
  return affordable <= 0 ? 'POINTS' : null;
}

export function presentManaged(goods: Goods, photo: FileView | null, stock: StockView[]): ManagedGoodsView {
  const { id, name, unitWord, category, detail, points, counted, status } = goods;
  const { holdDays, returnDays, limitCount, limitPeriod, validFrom, validTo } = goods;
  return {
    id,
    name,
    unitWord,
    category,
    detail,
    points,
    counted,
    status,
    validFrom: validFrom?.toISOString() ?? null,
    validTo: validTo?.toISOString() ?? null,
    holdDays,
    returnDays,
    limitCount,
    limitPeriod,
    photo,
    stock,
    can: actionsFrom(GOODS_MACHINE, status),
  };
}

export const presentStock = (
  { id, name, unitWord, status, counted }: Goods,
  { available, held, partnerId }: GoodsStock,
  partnerName: string,
): StockView => ({ goodsId: id, name, unitWord, status, counted, available, held, partnerId, partnerName });
