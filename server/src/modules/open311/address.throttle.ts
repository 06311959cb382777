import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { GeoReportError } from './georeport.error.js';

/** Enough for a map that many people look at behind one address; who needs more asks for a key. */
export const CALLS_A_MINUTE = 120;
const MINUTE = 60;

/** Holds callers without a key to a pace, by their address. Counts in each instance. */
@Injectable()
export class AddressThrottle {
  private readonly byAddress = new RateLimiterMemory({ points: CALLS_A_MINUTE, duration: MINUTE });

  /** Counts a call; one too many is 429 with the seconds to wait. */
  async take(address: string): Promise<void> {
    try {
      await this.byAddress.consume(address);
    } catch (used) {
      if (!(used instanceof RateLimiterRes)) throw used;
      throw new GeoReportError(
        429,
        `没有 api_key 的，一个地址一分钟最多 ${CALLS_A_MINUTE} 次，请过一会儿再试，或者申请 api_key`,
      ).retryAfter(Math.max(1, Math.ceil(used.msBeforeNext / 1000)));
    }
  }
}
