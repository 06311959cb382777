import type { AnomalyKind, AnomalyStatus } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** Something about hours that may be worth a look (异常), and what was made of it. A hint, never a verdict. */
@Entity()
@Uniquely('uq_anomaly', ['kind', 'key'])
@Index(['communityCode', 'status'])
export class Anomaly {
  @IdColumn() id!: string;
  @StringColumn(12) kind!: AnomalyKind;
  /** The same for the same matter: found again it is not doubled. */
  @StringColumn(120) key!: string;
  @StringColumn(12) communityCode!: string;
  @RefColumn({ nullable: true }) unitId!: string | null;
  /** Ids of whom it is about. */
  @JsonColumn() people!: string[];
  /** The records it rests on. */
  @JsonColumn() recordIds!: string[];
  /** Figures for the sentence. */
  @JsonColumn() figures!: number[];
  @StringColumn(10) status!: AnomalyStatus;
  @TimeColumn() foundAt!: Date;
  /** When it was last found. */
  @TimeColumn() seenAt!: Date;
  @RefColumn({ nullable: true, to: 'Person' }) decidedBy!: string | null;
  @TimeColumn({ nullable: true }) decidedAt!: Date | null;
  @StringColumn(200, { nullable: true }) note!: string | null;
}
