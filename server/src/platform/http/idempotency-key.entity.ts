import { Entity, Index } from 'typeorm';
import { IntColumn, KeyColumn, StringColumn, TextColumn, TimeColumn } from '../database/index.js';

/** One unsafe call that wrote something; the row is part of the same transaction as the write. */
@Entity('idempotency_key')
@Index(['createdAt'])
export class IdempotencyKey {
  /** Hash of the caller and the key she sent. */
  @KeyColumn(64) id!: string;
  @StringColumn(64) call!: string;
  @IntColumn({ nullable: true }) status!: number | null;
  @TextColumn({ nullable: true }) body!: string | null;
  @TimeColumn() createdAt!: Date;
}
