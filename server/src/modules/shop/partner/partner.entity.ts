import type { OpeningHours } from '@linli/shared';
import { Entity, Index } from 'typeorm';
import {
  DoubleColumn,
  FlagColumn,
  IdColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TextColumn,
  TimeColumn,
} from '../../../platform/database/index.js';

/** A place of the rewards shop where goods are fetched: a shop round the corner, or a room of the committee. */
@Entity()
@Index(['regionCode'])
@Index(['unitId'])
export class Partner {
  @IdColumn() id!: string;
  /** Whose people hand out here. One unit may have several places. */
  @RefColumn({ to: 'Unit' }) unitId!: string;
  @StringColumn(30) name!: string;
  @StringColumn(80) address!: string;
  /** Community it stands in. */
  @StringColumn(15) regionCode!: string;
  /** Degrees, GCJ-02. */
  @DoubleColumn({ nullable: true }) lat!: number | null;
  @DoubleColumn({ nullable: true }) lng!: number | null;
  @JsonColumn() hours!: OpeningHours;
  /** Encrypted: who answers there and under which number; for staff only. */
  @TextColumn({ nullable: true }) contact!: string | null;
  /** Off: nothing new can be redeemed here; what is held can still be fetched. */
  @FlagColumn() active!: boolean;
  @TimeColumn() createdAt!: Date;
}
