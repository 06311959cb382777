import { Entity, Index } from 'typeorm';
import { IdColumn, IntColumn, RefColumn, StringColumn, TimeColumn } from '../../platform/database/index.js';

/** A picture as stored: re-encoded, without position data, with a thumbnail beside it. */
@Entity()
@Index(['subjectType', 'subjectId', 'position'])
@Index(['ownerId', 'createdAt'])
export class StoredFile {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Person' }) ownerId!: string;
  @StringColumn(40) mediaType!: string;
  /** Pixels. */
  @IntColumn() width!: number;
  @IntColumn() height!: number;
  /** Bytes of the full picture. */
  @IntColumn() size!: number;
  @TimeColumn() createdAt!: Date;
  /** What it was attached to, for example `request`; until then only its owner has links to it. */
  @StringColumn(30, { nullable: true }) subjectType!: string | null;
  @RefColumn({ nullable: true }) subjectId!: string | null;
  /** Order among the pictures of the same subject, from 0. */
  @IntColumn({ nullable: true }) position!: number | null;
}
