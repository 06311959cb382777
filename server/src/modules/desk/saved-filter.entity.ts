import { Entity, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
  Uniquely,
} from '../../platform/database/index.js';

/** A filter that somebody uses again and again, under her own name for it. */
@Entity()
@Uniquely('uq_saved_filter_name', ['personId', 'name'])
@Index(['unitId', 'shared'])
export class SavedFilter {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  /** Her unit, whose people may use it too when it is shared. */
  @RefColumn({ nullable: true, to: 'Unit' }) unitId!: string | null;
  @StringColumn(20) name!: string;
  @JsonColumn() filter!: object;
  /** Stands above the list. */
  @FlagColumn() pinned!: boolean;
  @FlagColumn() shared!: boolean;
  @TimeColumn() createdAt!: Date;
}
