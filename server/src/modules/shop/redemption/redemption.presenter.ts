import { spacedCode } from '@linli/shared';
import type { FileView } from '../../file/index.js';
import type { Goods } from '../goods/goods.entity.js';
import type { PartnerView } from '../partner/partner.view.js';
import type { Redemption } from './redemption.entity.js';
import { isReturnable } from './redemption.times.js';
import type { HandoutView, RedemptionView } from './redemption.view.js';

interface Around {
  goods: Pick<Goods, 'unitWord'>;
  photo: FileView | null;
  partner: PartnerView;
  /** The text of the QR code, while it can be fetched. */
  sealed: string | null;
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export function presentRedemption(
  redemption: Redemption,
  { goods, photo, partner, sealed }: Around,
): RedemptionView {
  const { id, status, goodsId, title, quantity, points, code, reason } = redemption;
  return {
    id,
    status,
    goodsId,
    title,
    unitWord: goods.unitWord,
    quantity,
    points,
    photo,
    partner,
    code: status === 'HELD' ? spacedCode(code) : null,
    sealed,
    createdAt: redemption.createdAt.toISOString(),
    expiresAt: redemption.expiresAt.toISOString(),
    fulfilledAt: iso(redemption.fulfilledAt),
    closedAt: iso(redemption.closedAt ?? redemption.returnedAt),
    reason,
    can: status === 'HELD' ? ['cancel'] : [],
  };
}

export function presentHandout(
  redemption: Redemption,
  { goods, who, now }: { goods: Pick<Goods, 'unitWord' | 'returnDays'>; who: string; now: Date },
): HandoutView {
  const { id, status, title, quantity, points, fulfilledAt, fulfilledVia } = redemption;
  const canReturn = status === 'FULFILLED' && isReturnable(fulfilledAt, goods.returnDays, now);
  return {
    id,
    status,
    title,
    unitWord: goods.unitWord,
    quantity,
    points,
    who,
    createdAt: redemption.createdAt.toISOString(),
    expiresAt: redemption.expiresAt.toISOString(),
    fulfilledAt: iso(fulfilledAt),
    via: fulfilledVia,
    can: canReturn ? ['return'] : [],
  };
}
