import { createHash } from 'node:crypto';
import type { PointsAccountKind } from '@linli/shared';

/** Whose account; the year only for issuers and the mint. */
export interface AccountRef {
  readonly kind: PointsAccountKind;
  readonly ownerId: string;
  readonly year?: number;
}

/** Owner of the accounts of which the whole city has one. */
export const CITY = 'city';

export const mint = (year: number): AccountRef => ({ kind: 'MINT', ownerId: CITY, year });
export const issuer = (unitId: string, year: number): AccountRef => ({
  kind: 'ISSUER',
  ownerId: unitId,
  year,
});
export const volunteer = (personId: string): AccountRef => ({ kind: 'VOLUNTEER', ownerId: personId });
export const held = (personId: string): AccountRef => ({ kind: 'HELD', ownerId: personId });
export const redeemed = (ownerId = CITY): AccountRef => ({ kind: 'REDEEMED', ownerId });
export const donated = (ownerId: string): AccountRef => ({ kind: 'DONATED', ownerId });
export const timeBank = (personId: string): AccountRef => ({ kind: 'TIME_BANK', ownerId: personId });
export const expired: AccountRef = { kind: 'EXPIRED', ownerId: CITY };

/**
 * The id of an account, the same on every instance and before it is opened: a posting moves its balances without
 * looking for their rows. Formed like the other ids: 36 characters, a name-based UUID (RFC 9562, version 8).
 */
export function accountId({ kind, ownerId, year = 0 }: AccountRef): string {
  const hex = createHash('sha256').update(`points-account\0${kind}\0${ownerId}\0${year}`).digest('hex');
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4];
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
