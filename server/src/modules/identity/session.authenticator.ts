import { Inject, Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { AppError, Authenticator, type Principal } from '../../platform/http/index.js';
import { MembershipService } from '../unit/index.js';
import { AccessTokens } from './access-token.js';
import { ActorCache } from './actor.cache.js';
import { Actor } from './actor.js';
import { Session } from './session.entity.js';

/** From bearer token to person with her hats; a session that has ended is refused although its token is still good. */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(
    @Inject(AccessTokens) private readonly tokens: AccessTokens,
    @Inject(ActorCache) private readonly cache: ActorCache,
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    super();
  }

  override async authenticate(authorization: string | undefined): Promise<Principal | null> {
    if (!authorization) return null;
    const token = /^Bearer ([\w.-]+)$/i.exec(authorization)?.[1];
    if (!token) throw new AppError('auth.expired');
    return this.cache.get(token) ?? this.load(token);
  }

  private async load(token: string): Promise<Actor> {
    const claims = await this.tokens.read(token);
    if (!claims) throw new AppError('auth.expired');
    const { personId, sessionId } = claims;
    const [alive, hats] = await Promise.all([
      this.db.read.existsBy(Session, {
        id: sessionId,
        personId,
        revokedAt: IsNull(),
        expiresAt: MoreThan(this.clock.now()),
      }),
      this.memberships.hatsOf(personId),
    ]);
    if (!alive) throw new AppError('auth.expired');
    const actor = new Actor(personId, sessionId, hats);
    this.cache.put(token, actor, claims.expiresAt);
    return actor;
  }
}
