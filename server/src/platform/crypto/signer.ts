import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Config } from '../config/index.js';
import { deriveKey } from './keys.js';

/** Short signed tokens that expire, for QR codes and links. Readable by anyone: nothing secret goes in. */
@Injectable()
export class Signer {
  private readonly key: Buffer;

  constructor(
    @Inject(Config) config: Pick<Config, 'authSecret'>,
    private readonly clock: Clock,
  ) {
    this.key = deriveKey(config.authSecret, 'signed-token');
  }

  /** A token for one `purpose`, good for `ttlMs` milliseconds. */
  sign(purpose: string, payload: object, ttlMs: number): string {
    const expires = this.clock.now().getTime() + ttlMs;
    const body = Buffer.from(JSON.stringify([expires, payload])).toString('base64url');
    return `${body}.${this.mac(purpose, body).toString('base64url')}`;
  }

  /** What was signed; undefined when the token is forged, expired or made for another purpose. */
  verify<P extends object>(purpose: string, token: string): P | undefined {
    const [body, signature, ...rest] = token.split('.');
    if (!body || !signature || rest.length > 0) return undefined;
    const expected = this.mac(purpose, body);
    const given = Buffer.from(signature, 'base64url');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
    const [expires, payload] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as [number, P];
    return this.clock.now().getTime() < expires ? payload : undefined;
  }

  private mac(purpose: string, body: string): Buffer {
    return createHmac('sha256', this.key).update(`${purpose}\0${body}`).digest();
  }
}
