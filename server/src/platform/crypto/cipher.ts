import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { deriveKey } from './keys.js';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_ID_LENGTH = 8;

/** A stored value cannot be read: another key, another column, or it was changed. */
export class DecryptionError extends Error {
  override readonly name = 'DecryptionError';
}

/** Encrypts sensitive columns and makes them findable. A value takes about `1.4 × bytes + 50` characters. */
@Injectable()
export class Cipher {
  private readonly key: Buffer;
  private readonly indexKey: Buffer;
  private readonly keyId: string;

  constructor(@Inject(Config) config: Pick<Config, 'dataKey'>) {
    this.key = deriveKey(config.dataKey, 'column');
    this.indexKey = deriveKey(config.dataKey, 'blind-index');
    this.keyId = createHash('sha256').update(this.key).digest('hex').slice(0, KEY_ID_LENGTH);
  }

  /** `context` names the column (`person.phone`): a value copied into another column does not decrypt there. */
  encrypt(text: string, context: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key, iv).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${this.keyId}.${sealed.toString('base64url')}`;
  }

  /** The text that was encrypted for the same `context`. Throws a `DecryptionError`. */
  decrypt(stored: string, context: string): string {
    const [keyId, body] = stored.split('.');
    if (keyId !== this.keyId || !body)
      throw new DecryptionError(`${context} was encrypted with another DATA_KEY`);
    const sealed = Buffer.from(body, 'base64url');
    try {
      const decipher = createDecipheriv(ALGORITHM, this.key, sealed.subarray(0, IV_BYTES))
        .setAAD(Buffer.from(context))
        .setAuthTag(sealed.subarray(-TAG_BYTES));
      return (
        decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
      );
    } catch {
      throw new DecryptionError(`${context} does not decrypt`);
    }
  }

  /** 43 characters that are equal for equal values of one `context`, and tell nothing without the key. */
  blindIndex(value: string, context: string): string {
    return createHmac('sha256', this.indexKey).update(`${context}\0${value}`).digest('base64url');
  }
}
