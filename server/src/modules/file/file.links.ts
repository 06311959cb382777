import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config/index.js';
import { deriveKey } from '../../platform/crypto/index.js';
import type { SignedQuery } from './file.dto.js';

const HOUR_SECONDS = 3600;
const SIGNATURE_BYTES = 16;
const MOST_KNOWN = 20_000;

/**
 * Links that work in an image element, which sends no headers: whoever may see the object is given one. They end at
 * a full hour, one to two hours ahead, so that the same picture keeps its address, and its place in caches, for a while.
 */
@Injectable()
export class FileLinks {
  private readonly key: Buffer;
  /** Links made for the hour that ends at `knownUntil`: a list shows the same pictures again and again. */
  private readonly known = new Map<string, string>();
  private knownUntil = 0;

  constructor(
    @Inject(Config) config: Pick<Config, 'authSecret'>,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    this.key = deriveKey(config.authSecret, 'file-link');
  }

  /** Addresses of the picture and of its thumbnail. */
  of(id: string): { url: string; thumbUrl: string } {
    const end = (Math.ceil(this.seconds() / HOUR_SECONDS) + 1) * HOUR_SECONDS;
    if (end !== this.knownUntil || this.known.size >= MOST_KNOWN) {
      this.known.clear();
      this.knownUntil = end;
    }
    let url = this.known.get(id);
    if (url === undefined) {
      url = `/api/v1/files/${id}?e=${end}&s=${this.sign(id, end).toString('base64url')}`;
      this.known.set(id, url);
    }
    return { url, thumbUrl: `${url}&size=thumb` };
  }

  /** Seconds the link is still good; 0 when it has ended or was not made here. */
  secondsLeft(id: string, { e, s }: SignedQuery): number {
    const given = Buffer.from(s, 'base64url');
    const isOurs = given.length === SIGNATURE_BYTES && timingSafeEqual(given, this.sign(id, e));
    return isOurs ? Math.max(0, e - this.seconds()) : 0;
  }

  private seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }

  private sign(id: string, end: number): Buffer {
    return createHmac('sha256', this.key).update(`${id} ${end}`).digest().subarray(0, SIGNATURE_BYTES);
  }
}
