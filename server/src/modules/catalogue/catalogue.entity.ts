import type { CatalogueStatus, EntryKind } from '@linli/shared';
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
import type { Entry } from './entry.js';

/** One version of the catalogue. What was published never changes. */
@Entity()
@Uniquely('uq_catalogue_number', ['number'])
@Uniquely('uq_catalogue_slot', ['slot'])
export class CatalogueVersion {
  @IdColumn() id!: string;
  /** 1 is the one that came with the product. */
  @IntColumn() number!: number;
  @StringColumn(8) status!: CatalogueStatus;
  /** DRAFT or ACTIVE: there is one of each at most; null when retired. */
  @StringColumn(8, { nullable: true }) slot!: 'DRAFT' | 'ACTIVE' | null;
  @StringColumn(200, { nullable: true }) note!: string | null;
  /** The version it was copied from. */
  @RefColumn({ nullable: true, to: () => CatalogueVersion }) baseId!: string | null;
  @RefColumn({ nullable: true, to: 'Person' }) createdBy!: string | null;
  @TimeColumn() createdAt!: Date;
  @RefColumn({ nullable: true, to: 'Person' }) publishedBy!: string | null;
  @TimeColumn({ nullable: true }) validFrom!: Date | null;
  @TimeColumn({ nullable: true }) retiredAt!: Date | null;
}

/** One row of one version. */
@Entity()
@Uniquely('uq_catalogue_entry', ['versionId', 'kind', 'code'])
export class CatalogueEntry {
  @IdColumn() id!: string;
  @RefColumn({ to: () => CatalogueVersion }) versionId!: string;
  @IntColumn() position!: number;
  @StringColumn(10) kind!: EntryKind;
  @StringColumn(30) code!: string;
  @JsonColumn() entry!: Entry;
}
