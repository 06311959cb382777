import { Entity, Index } from 'typeorm';
import { IdColumn, RefColumn, StringColumn, TimeColumn, Uniquely } from '../../platform/database/index.js';
import { Person } from './person.entity.js';

/** One signed-in device. All refresh tokens of a session form one family: a reused one ends the session. */
@Entity()
@Index(['personId', 'revokedAt'])
export class Session {
  @IdColumn() id!: string;
  @RefColumn({ to: () => Person }) personId!: string;
  @StringColumn(60) device!: string;
  @TimeColumn() createdAt!: Date;
  @TimeColumn() lastUsedAt!: Date;
  @TimeColumn() expiresAt!: Date;
  @TimeColumn({ nullable: true }) revokedAt!: Date | null;
}

/** A token that may be exchanged once for the next one; only its hash is kept. */
@Entity()
@Uniquely('uq_refresh_token_hash', ['tokenHash'])
@Index(['sessionId'])
export class RefreshToken {
  @IdColumn() id!: string;
  @RefColumn({ to: () => Session }) sessionId!: string;
  /** SHA-256 in hex. */
  @StringColumn(64) tokenHash!: string;
  @TimeColumn() createdAt!: Date;
  @TimeColumn({ nullable: true }) usedAt!: Date | null;
}
