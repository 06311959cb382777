import { TABLE_FORMATS } from '../../platform/export/index.js';
import { Flag, Id, Instant, Nested, OneOf, Text, Whole } from '../../platform/http/index.js';
import { FilterQuery } from '../request/index.js';
import { EXPORT_STATUSES } from './export.entity.js';

export class ExportBody {
  @OneOf(TABLE_FORMATS, 'TableFormat') format!: string;
  @Nested(() => FilterQuery) filter!: FilterQuery;
  @Flag({ optional: true, description: 'With who reported it and private texts; needs a reason' })
  sensitive?: boolean;
  @Text({ optional: true, max: 200 }) reason?: string;
}

export class ExportFileQuery {
  @Text({ max: 300, description: 'From the link of the export' }) t!: string;
}

export class ExportView {
  @Id() id!: string;
  @OneOf(TABLE_FORMATS, 'TableFormat') format!: string;
  @OneOf(EXPORT_STATUSES, 'ExportStatus') status!: string;
  @Whole({ min: 0, max: 100, description: 'Per cent' }) progress!: number;
  @Whole({ nullable: true }) total!: number | null;
  @Whole() written!: number;
  @Flag() sensitive!: boolean;
  @Text({ nullable: true, description: 'Why there is no file' }) error!: string | null;
  @Text({ nullable: true, description: 'Link to the file, good for some minutes' }) url!: string | null;
  @Instant() createdAt!: string;
  @Instant({ nullable: true, description: 'The file is thrown away then' }) expiresAt!: string | null;
}
