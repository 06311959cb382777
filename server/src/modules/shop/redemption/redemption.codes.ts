import { createPrivateKey, createPublicKey, type KeyObject, randomInt, sign, verify } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { checkDigit, openSealed, readShortCode, sealedBytes, sealedText } from '@linli/shared';
import { Config } from '../../../platform/config/index.js';
import { deriveKey } from '../../../platform/crypto/index.js';
import type { Redemption } from './redemption.entity.js';

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const DRAWN = 100_000_000;

/** Codes of redemptions: drawn, sealed for the QR code, and read. */
@Injectable()
export class RedemptionCodes {
  private readonly key: KeyObject;
  /** Checks QR codes on a phone without a network: 32 bytes as base64url. */
  readonly publicKey: string;

  constructor(@Inject(Config) config: Pick<Config, 'authSecret'>) {
    const seed = deriveKey(config.authSecret, 'redemption-code');
    this.key = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });
    this.publicKey = createPublicKey(this.key).export({ format: 'jwk' }).x ?? '';
  }

  /** Nine fresh digits; the database says whether somebody has them already. */
  draw(): string {
    const digits = String(randomInt(DRAWN)).padStart(8, '0');
    return digits + checkDigit(digits);
  }

  /** The text of the QR code. */
  seal({ id, partnerId, expiresAt, quantity, title }: Redemption): string {
    const bytes = sealedBytes({ redemptionId: id, partnerId, expiresAt, quantity, title });
    return sealedText(bytes, sign(null, bytes, this.key));
  }

  /** Which redemption a scanned or typed code means; null when it is none of ours. */
  read(given: string): { id: string } | { code: string } | null {
    const opened = openSealed(given);
    if (opened) {
      const isOurs = verify(null, opened.bytes, createPublicKey(this.key), opened.signature);
      return isOurs ? { id: opened.sealed.redemptionId } : null;
    }
    const code = readShortCode(given);
    return code === null ? null : { code };
  }
}
