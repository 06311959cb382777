import { Entity, Index } from 'typeorm';
import type { TableFormat } from '../../platform/export/index.js';
import {
  FlagColumn,
  IdColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TimeColumn,
} from '../../platform/database/index.js';

export const EXPORT_STATUSES = ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type ExportStatus = (typeof EXPORT_STATUSES)[number];

/** A list that is or was written into a file. The row stays when the file is gone: who took what, and why. */
@Entity()
@Index(['status', 'createdAt'])
@Index(['personId', 'createdAt'])
export class RequestExport {
  @IdColumn() id!: string;
  @RefColumn({ to: 'Person' }) personId!: string;
  @StringColumn(4) format!: TableFormat;
  @JsonColumn() filter!: object;
  /** With who reported what; only with the right to know, and with a reason. */
  @FlagColumn() sensitive!: boolean;
  @StringColumn(200, { nullable: true }) reason!: string | null;
  @StringColumn(10) status!: ExportStatus;
  /** How often it was begun: a server may die over it, but not over and over. */
  @IntColumn() attempts!: number;
  /** Rows there will be, once they are counted. */
  @IntColumn({ nullable: true }) total!: number | null;
  @IntColumn() written!: number;
  /** Bytes. */
  @IntColumn({ nullable: true }) size!: number | null;
  @StringColumn(200, { nullable: true }) error!: string | null;
  @TimeColumn() createdAt!: Date;
  @TimeColumn({ nullable: true }) finishedAt!: Date | null;
  /** When the file is thrown away. */
  @TimeColumn({ nullable: true }) expiresAt!: Date | null;
}
