import { fromBase64url, openSealed, readShortCode, type SealedRedemption } from '@linli/shared';
import nacl from 'tweetnacl';

/** What a phone can say of a code by itself. */
export type Checked =
  /** Signed by the server: real, for this place, in time. */
  | { state: 'real'; sealed: SealedRedemption }
  /** Digits that may be a code; only the server can tell. */
  | { state: 'unknown'; code: string }
  | { state: 'wrong'; reason: 'not-a-code' | 'forged' | 'elsewhere' | 'expired' };

/** Checks a scanned or typed code without a network. */
export function checkCode(given: string, partnerId: string, publicKey: string, now = new Date()): Checked {
  const code = readShortCode(given);
  if (code) return { state: 'unknown', code };
  const opened = openSealed(given.trim());
  if (!opened) return { state: 'wrong', reason: 'not-a-code' };
  const { sealed, bytes, signature } = opened;
  const key = fromBase64url(publicKey);
  const isReal = key?.length === 32 && nacl.sign.detached.verify(bytes, signature, key);
  if (!isReal) return { state: 'wrong', reason: 'forged' };
  if (sealed.partnerId !== partnerId) return { state: 'wrong', reason: 'elsewhere' };
  if (sealed.expiresAt < now) return { state: 'wrong', reason: 'expired' };
  return { state: 'real', sealed };
}
