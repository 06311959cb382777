import type { Actor } from '../identity/index.js';
import type { Goods } from './goods/goods.entity.js';
import type { Partner } from './partner/partner.entity.js';

/** Hands out at this place: her own unit's. */
export const runs = (actor: Actor, partner: Pick<Partner, 'unitId'>): boolean =>
  actor.hats('shop.fulfil').some(({ unitId }) => unitId === partner.unitId);

/** Looks after the shop in this region: its goods, its partners, their statements. */
export const manages = (actor: Actor, { regionCode }: Pick<Partner | Goods, 'regionCode'>): boolean =>
  actor.covers('shop.manage', regionCode);

/** Reads stock and statements of a place. */
export const reads = (actor: Actor, partner: Partner): boolean =>
  runs(actor, partner) || manages(actor, partner);

/** Can be redeemed at this moment. */
export const isOnSale = (
  { status, validFrom, validTo }: Pick<Goods, 'status' | 'validFrom' | 'validTo'>,
  now: Date,
): boolean => status === 'ON_SALE' && (!validFrom || validFrom <= now) && (!validTo || now < validTo);
