import { Entity } from 'typeorm';
import {
  IdColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** A version of a rule that cities differ on. Only ever added to: what was decided under an old one can be explained for ever. */
@Entity()
@Uniquely('uq_rule_version', ['kind', 'version'])
export class RuleVersion {
  @IdColumn() id!: string;
  /** Which rule: STAR, HAND. */
  @StringColumn(12) kind!: string;
  /** 1, 2, 3 …; what the product comes with is 0 and has no row. */
  @IntColumn() version!: number;
  /** First day of the city on which it holds: 2027-01-01. */
  @StringColumn(10) validFrom!: string;
  @JsonColumn() rule!: object;
  @RefColumn({ to: 'Person' }) madeBy!: string;
  @TimeColumn() madeAt!: Date;
}
