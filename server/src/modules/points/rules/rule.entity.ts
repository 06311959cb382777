import type { PointsRule } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../../platform/database/index.js';

/** A draft may be changed; one that is on never; a dropped one is kept for its number. */
export type RuleStatus = 'DRAFT' | 'ON' | 'DROPPED';

/**
 * A version of the rule of points. One that is on holds from `validFrom` until the next one that is on begins: periods
 * follow each other by their begin alone and can neither overlap nor leave a gap.
 */
@Entity('points_rule')
@Uniquely('uq_points_rule_version', ['version'])
@Uniquely('uq_points_rule_from', ['validFrom'])
@Index(['status'])
export class PointsRuleRow {
  @IdColumn() id!: string;
  @IntColumn() version!: number;
  @StringColumn(40) name!: string;
  @StringColumn(10) status!: RuleStatus;
  /** Null until it is on. */
  @TimeColumn({ nullable: true }) validFrom!: Date | null;
  @JsonColumn() rule!: Omit<PointsRule, 'version'>;
  @RefColumn({ nullable: true, to: 'Person' }) createdBy!: string | null;
  @TimeColumn() createdAt!: Date;
  @RefColumn({ nullable: true, to: 'Person' }) switchedBy!: string | null;
  @TimeColumn({ nullable: true }) switchedAt!: Date | null;
}
