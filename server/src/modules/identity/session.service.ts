import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { AccessTokens } from './access-token.js';
import { ActorCache } from './actor.cache.js';
import { deviceName } from './person.name.js';
import { RefreshToken, Session } from './session.entity.js';

/** How long a device may stay away before it must sign in again, in milliseconds. */
const SESSION_TTL_MS = 30 * 24 * 60 * 60 * 1000;

/** The pair a client holds. */
export interface Tokens {
  personId: string;
  accessToken: string;
  refreshToken: string;
  expiresAt: Date;
}

/** Signed-in devices: opened, kept alive by rotating refresh tokens, ended by hand or because a token came twice. */
@Injectable()
export class SessionService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AccessTokens) private readonly access: AccessTokens,
    @Inject(ActorCache) private readonly actors: ActorCache,
  ) {}

  /** Opens a session for a device and returns its first tokens. */
  async open(tx: EntityManager, personId: string, userAgent?: string): Promise<Tokens> {
    const now = this.clock.now();
    const id = newId();
    await tx.insert(Session, {
      id,
      personId,
      device: deviceName(userAgent),
      createdAt: now,
      lastUsedAt: now,
      expiresAt: new Date(now.getTime() + SESSION_TTL_MS),
      revokedAt: null,
    });
    return this.tokens(personId, id, await this.nextRefreshToken(tx, id));
  }

  /** Exchanges a refresh token. One that comes a second time has been stolen by somebody: the session ends for both. */
  async refresh(refreshToken: string): Promise<Tokens> {
    const outcome = await this.db.transaction((tx) => this.rotate(tx, hashOf(refreshToken)));
    if (typeof outcome === 'string') throw new AppError(outcome);
    return this.tokens(outcome.personId, outcome.sessionId, outcome.refreshToken);
  }

  /** Sessions that still work, the one used last first. */
  list(personId: string): Promise<Session[]> {
    return this.db.read.find(Session, {
      where: { personId, revokedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) },
      order: { lastUsedAt: 'DESC', id: 'DESC' },
    });
  }

  /** Ends one of the person's sessions; somebody else's is not found. */
  async revoke(personId: string, sessionId: string): Promise<void> {
    const ended = await this.db.transaction((tx) => this.end(tx, { id: sessionId, personId }));
    if (ended === 0) throw notFound();
  }

  private async rotate(
    tx: EntityManager,
    tokenHash: string,
  ): Promise<'auth.expired' | 'auth.reused' | { personId: string; sessionId: string; refreshToken: string }> {
    const now = this.clock.now();
    const first = await updateWhere(tx, RefreshToken, { tokenHash, usedAt: IsNull() }, { usedAt: now });
    const token = await tx.findOneBy(RefreshToken, { tokenHash });
    if (!token) return 'auth.expired';
    if (first === 0) {
      // The revocation must be kept, so the refusal is returned and thrown after the transaction.
      await this.end(tx, { id: token.sessionId });
      return 'auth.reused';
    }
    const alive = await updateWhere(
      tx,
      Session,
      { id: token.sessionId, revokedAt: IsNull(), expiresAt: MoreThan(now) },
      { lastUsedAt: now, expiresAt: new Date(now.getTime() + SESSION_TTL_MS) },
    );
    if (alive === 0) return 'auth.expired';
    const { personId } = await tx.findOneByOrFail(Session, { id: token.sessionId });
    return {
      personId,
      sessionId: token.sessionId,
      refreshToken: await this.nextRefreshToken(tx, token.sessionId),
    };
  }

  private async end(tx: EntityManager, which: { id: string; personId?: string }): Promise<number> {
    const ended = await updateWhere(
      tx,
      Session,
      { ...which, revokedAt: IsNull() },
      { revokedAt: this.clock.now() },
    );
    this.db.afterCommit(tx, () => this.actors.forget(which.id));
    return ended;
  }

  private async nextRefreshToken(tx: EntityManager, sessionId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const createdAt = this.clock.now();
    await tx.insert(RefreshToken, {
      id: newId(),
      sessionId,
      tokenHash: hashOf(token),
      createdAt,
      usedAt: null,
    });
    return token;
  }

  private async tokens(personId: string, sessionId: string, refreshToken: string): Promise<Tokens> {
    const { token, expiresAt } = await this.access.issue(personId, sessionId);
    return { personId, accessToken: token, refreshToken, expiresAt };
  }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
