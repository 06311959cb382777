import { Entity } from 'typeorm';
import { IdColumn, RefColumn, StringColumn, TimeColumn, Uniquely } from '../../../platform/database/index.js';
import type { TrustKind } from './trust.rules.js';

/** Looked into, or nothing to it. */
export type TrustVerdict = 'REVIEWED' | 'IGNORED';

/** What a supervisor made of a finding. */
@Entity('trust_review')
@Uniquely('uq_trust_review', ['kind', 'key', 'month'])
export class TrustReview {
  @IdColumn() id!: string;
  @StringColumn(12) kind!: TrustKind;
  @StringColumn(120) key!: string;
  /** In which it was found (2026-11): next month it may come up again. */
  @StringColumn(7) month!: string;
  @StringColumn(10) verdict!: TrustVerdict;
  @StringColumn(200) note!: string;
  @RefColumn({ to: 'Person' }) reviewedBy!: string;
  @TimeColumn() reviewedAt!: Date;
}
