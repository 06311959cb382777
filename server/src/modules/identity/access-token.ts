import { Inject, Injectable } from '@nestjs/common';
import { jwtVerify, SignJWT } from 'jose';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config/index.js';
import { deriveKey } from '../../platform/crypto/index.js';

/** How long an access token is good, in milliseconds: short, because it is not looked up on every call. */
const ACCESS_TTL_MS = 10 * 60 * 1000;
const ISSUER = 'linli';

/** What an access token says. */
export interface AccessClaims {
  personId: string;
  sessionId: string;
  expiresAt: Date;
}

/** Makes and reads the short JWT (HS256) that goes with every call. */
@Injectable()
export class AccessTokens {
  private readonly key: Uint8Array;

  constructor(
    @Inject(Config) config: Pick<Config, 'authSecret'>,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    this.key = new Uint8Array(deriveKey(config.authSecret, 'access-token'));
  }

  async issue(personId: string, sessionId: string): Promise<{ token: string; expiresAt: Date }> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + ACCESS_TTL_MS);
    const token = await new SignJWT({ sid: sessionId })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setSubject(personId)
      .setIssuedAt(now)
      .setExpirationTime(expiresAt)
      .sign(this.key);
    return { token, expiresAt };
  }

  /** The claims of a good token; undefined when it is forged, foreign or expired. */
  async read(token: string): Promise<AccessClaims | undefined> {
    try {
      const { payload } = await jwtVerify(token, this.key, {
        algorithms: ['HS256'],
        issuer: ISSUER,
        currentDate: this.clock.now(),
        requiredClaims: ['sub', 'exp', 'sid'],
      });
      const { sub, sid, exp } = payload;
      if (typeof sub !== 'string' || typeof sid !== 'string' || exp === undefined) return undefined;
      return { personId: sub, sessionId: sid, expiresAt: new Date(exp * 1000) };
    } catch {
      return undefined;
    }
  }
}
