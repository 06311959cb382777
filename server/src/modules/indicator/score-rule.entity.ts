import type { Weights } from '@linli/shared';
import { Entity } from 'typeorm';
import { IntColumn, JsonColumn, KeyColumn, RefColumn, TimeColumn } from '../../platform/database/index.js';

/** Weights of a score from a day on. Only ever added to: what was said with old weights can be said again. */
@Entity()
export class ScoreRule {
  /** The day from which it holds, 2026-01-01; a later one replaces it. */
  @KeyColumn(10) validFrom!: string;
  @IntColumn() version!: number;
  @JsonColumn() weights!: Weights;
  /** Null for the one the product comes with. */
  @RefColumn({ nullable: true }) createdBy!: string | null;
  @TimeColumn() createdAt!: Date;
}
