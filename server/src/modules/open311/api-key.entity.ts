import type { ApiRight } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** Another system's right to use the open interface. The key itself is shown once and kept only as a hash. */
@Entity()
@Uniquely('uq_api_key_hash', ['hash'])
@Index(['createdAt'])
export class ApiKey {
  @IdColumn() id!: string;
  /** What it is for, as staff read it beside each report: 随手拍小程序. */
  @StringColumn(20) name!: string;
  /** Who answers for it, and how to reach them. */
  @StringColumn(60) owner!: string;
  @StringColumn(64) hash!: string;
  /** Its first characters, to tell keys apart. */
  @StringColumn(12) hint!: string;
  @JsonColumn() rights!: ApiRight[];
  /** Calls a minute, over all servers. */
  @IntColumn() perMinute!: number;
  /** In whose name its reports are entered; nobody can sign in as this person. */
  @RefColumn({ to: 'Person' }) personId!: string;
  @RefColumn({ to: 'Person' }) createdBy!: string;
  @TimeColumn() createdAt!: Date;
  @TimeColumn({ nullable: true }) expiresAt!: Date | null;
  @RefColumn({ nullable: true, to: 'Person' }) revokedBy!: string | null;
  @TimeColumn({ nullable: true }) revokedAt!: Date | null;
  @TimeColumn({ nullable: true }) lastUsedAt!: Date | null;
  @IntColumn() uses!: number;
  /** The minute that `minuteUses` counts, in minutes since 1970. */
  @IntColumn() minute!: number;
  @IntColumn() minuteUses!: number;
}

/** A report that came in with a key. */
@Entity('open311_submission')
@Uniquely('uq_open311_claim', ['claim'])
@Index(['keyId', 'createdAt'])
@Index(['requestId'])
export class Submission {
  /** Also the token of the standard. */
  @IdColumn() id!: string;
  @RefColumn({ to: () => ApiKey }) keyId!: string;
  /** Holds off repeats: one living submission for each; its own id once repeats are welcome again. */
  @StringColumn(64) claim!: string;
  @StringColumn(64) bodyHash!: string;
  @RefColumn({ to: 'ServiceRequest' }) requestId!: string;
  @StringColumn(20) number!: string;
  @StringColumn(30) serviceCode!: string;
  @JsonColumn() attributes!: { code: string; said: string }[];
  @TimeColumn() createdAt!: Date;
}
